package planted.arrows_point_downwards.gangmu.app;

public final class Main {}
