package planted.arrows_point_downwards.gangmu.chart;

import planted.arrows_point_downwards.gangmu.report.Page;

public record WrongBars(Page held) {}
