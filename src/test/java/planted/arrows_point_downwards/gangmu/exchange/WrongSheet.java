package planted.arrows_point_downwards.gangmu.exchange;

import planted.arrows_point_downwards.gangmu.store.Journal;

public record WrongSheet(Journal held) {}
