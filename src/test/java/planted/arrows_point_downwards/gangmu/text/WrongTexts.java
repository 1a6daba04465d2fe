package planted.arrows_point_downwards.gangmu.text;

import planted.arrows_point_downwards.gangmu.model.Goal;

public record WrongTexts(Goal held) {}
