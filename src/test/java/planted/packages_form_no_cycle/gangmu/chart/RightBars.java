package planted.packages_form_no_cycle.gangmu.chart;

import planted.packages_form_no_cycle.gangmu.model.Goal;

public record RightBars(Goal held) {}
