package planted.view_models_see_no_scene.gangmu.ui.outline;

import javafx.concurrent.Task;

public record WrongTaskViewModel(Task<?> held) {}
