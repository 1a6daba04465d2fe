package planted.arrows_point_downwards.gangmu.app;

import planted.arrows_point_downwards.gangmu.store.Journal;

public record RightMain(Journal held) {}
