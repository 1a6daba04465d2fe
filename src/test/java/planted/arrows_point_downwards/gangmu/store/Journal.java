package planted.arrows_point_downwards.gangmu.store;

public final class Journal {}
