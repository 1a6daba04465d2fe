package planted.arrows_point_downwards.gangmu.explain;

import planted.arrows_point_downwards.gangmu.text.Texts;

public record RightWords(Texts held) {}
