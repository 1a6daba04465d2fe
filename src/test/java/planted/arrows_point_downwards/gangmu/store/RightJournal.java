package planted.arrows_point_downwards.gangmu.store;

import planted.arrows_point_downwards.gangmu.model.Goal;

public record RightJournal(Goal held) {}
