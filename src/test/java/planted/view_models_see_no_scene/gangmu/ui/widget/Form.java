package planted.view_models_see_no_scene.gangmu.ui.widget;

public final class Form {}
