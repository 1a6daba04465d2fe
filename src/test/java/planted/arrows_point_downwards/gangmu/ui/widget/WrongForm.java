package planted.arrows_point_downwards.gangmu.ui.widget;

import planted.arrows_point_downwards.gangmu.model.Goal;

public record WrongForm(Goal held) {}
