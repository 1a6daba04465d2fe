package planted.arrows_point_downwards.gangmu.chart;

import planted.arrows_point_downwards.gangmu.text.Texts;

public record RightBars(Texts held) {}
