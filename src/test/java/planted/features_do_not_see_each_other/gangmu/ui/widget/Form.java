package planted.features_do_not_see_each_other.gangmu.ui.widget;

public final class Form {}
