package planted.view_models_see_no_scene.gangmu.ui.outline;

import javafx.scene.Node;

public final class WrongRowViewModel {

    record Row(Node held) {}
}
