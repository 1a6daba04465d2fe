package planted.view_models_see_no_scene.gangmu.ui.outline;

import javafx.stage.Stage;

public record WrongStageViewModel(Stage held) {}
