package planted.arrows_point_downwards.gangmu.ui.outline;

import planted.arrows_point_downwards.gangmu.app.Main;

public record WrongMenu(Main held) {}
