package planted.arrows_point_downwards.gangmu.explain;

import planted.arrows_point_downwards.gangmu.chart.Bars;

public record WrongWords(Bars held) {}
