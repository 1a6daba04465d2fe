package planted.arrows_point_downwards.gangmu.text;

public final class Texts {}
