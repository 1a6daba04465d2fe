package planted.arrows_point_downwards.gangmu.explain;

public final class Words {}
