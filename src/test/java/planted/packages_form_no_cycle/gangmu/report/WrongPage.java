package planted.packages_form_no_cycle.gangmu.report;

import planted.packages_form_no_cycle.gangmu.exchange.WrongSheet;

public record WrongPage(WrongSheet held) {}
