package planted.view_models_see_no_scene.gangmu.ui.outline;

import planted.view_models_see_no_scene.gangmu.ui.widget.Form;

public record WrongFormViewModel(Form held) {}
