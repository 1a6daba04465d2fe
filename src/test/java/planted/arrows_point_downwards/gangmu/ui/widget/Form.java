package planted.arrows_point_downwards.gangmu.ui.widget;

public final class Form {}
