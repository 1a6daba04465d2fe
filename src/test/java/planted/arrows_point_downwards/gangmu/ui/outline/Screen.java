package planted.arrows_point_downwards.gangmu.ui.outline;

public final class Screen {}
