package planted.arrows_point_downwards.gangmu.report;

import planted.arrows_point_downwards.gangmu.work.Workbench;

public record WrongPage(Workbench held) {}
