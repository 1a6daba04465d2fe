package planted.arrows_point_downwards.gangmu.store;

import planted.arrows_point_downwards.gangmu.text.Texts;

public record WrongJournal(Texts held) {}
