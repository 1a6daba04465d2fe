package planted.arrows_point_downwards.gangmu.model;

import planted.arrows_point_downwards.gangmu.text.Texts;

public record WrongGoal(Texts held) {}
