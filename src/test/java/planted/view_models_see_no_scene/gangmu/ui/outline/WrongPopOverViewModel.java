package planted.view_models_see_no_scene.gangmu.ui.outline;

import org.controlsfx.control.PopOver;

public record WrongPopOverViewModel(PopOver held) {}
