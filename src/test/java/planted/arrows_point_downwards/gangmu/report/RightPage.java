package planted.arrows_point_downwards.gangmu.report;

import planted.arrows_point_downwards.gangmu.chart.Bars;

public record RightPage(Bars held) {}
