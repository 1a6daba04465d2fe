package planted.arrows_point_downwards.gangmu.report;

public final class Page {}
