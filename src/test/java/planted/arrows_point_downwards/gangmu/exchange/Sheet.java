package planted.arrows_point_downwards.gangmu.exchange;

public final class Sheet {}
