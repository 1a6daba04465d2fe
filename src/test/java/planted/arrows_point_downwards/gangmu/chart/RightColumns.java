package planted.arrows_point_downwards.gangmu.chart;

import planted.arrows_point_downwards.gangmu.explain.Words;

public record RightColumns(Words held) {}
