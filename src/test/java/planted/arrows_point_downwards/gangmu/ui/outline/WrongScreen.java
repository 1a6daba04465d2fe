package planted.arrows_point_downwards.gangmu.ui.outline;

import planted.arrows_point_downwards.gangmu.store.Journal;

public record WrongScreen(Journal held) {}
