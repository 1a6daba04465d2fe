package planted.arrows_point_downwards.gangmu.model;

public final class Goal {}
