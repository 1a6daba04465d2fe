package planted.view_models_see_no_scene.gangmu.ui.outline;

import javafx.beans.property.StringProperty;

public record RightNameViewModel(StringProperty held) {}
