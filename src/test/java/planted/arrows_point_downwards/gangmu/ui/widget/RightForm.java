package planted.arrows_point_downwards.gangmu.ui.widget;

import planted.arrows_point_downwards.gangmu.text.Texts;

public record RightForm(Texts held) {}
