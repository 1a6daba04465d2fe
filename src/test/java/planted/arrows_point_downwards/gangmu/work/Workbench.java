package planted.arrows_point_downwards.gangmu.work;

public final class Workbench {}
