package planted.arrows_point_downwards.gangmu.chart;

public final class Bars {}
