package planted.view_models_see_no_scene.gangmu.ui.outline;

import javafx.scene.control.Label;

public record RightNameView(Label held) {}
