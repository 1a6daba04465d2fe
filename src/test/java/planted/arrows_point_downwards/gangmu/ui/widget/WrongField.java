package planted.arrows_point_downwards.gangmu.ui.widget;

import planted.arrows_point_downwards.gangmu.ui.outline.Screen;

public record WrongField(Screen held) {}
