package planted.arrows_point_downwards.gangmu.exchange;

import planted.arrows_point_downwards.gangmu.model.Goal;

public record RightSheet(Goal held) {}
