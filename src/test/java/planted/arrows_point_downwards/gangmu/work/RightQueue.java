package planted.arrows_point_downwards.gangmu.work;

import planted.arrows_point_downwards.gangmu.store.Journal;

public record RightQueue(Journal held) {}
