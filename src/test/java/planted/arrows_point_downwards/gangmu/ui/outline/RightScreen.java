package planted.arrows_point_downwards.gangmu.ui.outline;

import planted.arrows_point_downwards.gangmu.ui.widget.Form;

public record RightScreen(Form held) {}
