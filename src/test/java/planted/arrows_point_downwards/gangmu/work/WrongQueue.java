package planted.arrows_point_downwards.gangmu.work;

import planted.arrows_point_downwards.gangmu.exchange.Sheet;

public record WrongQueue(Sheet held) {}
