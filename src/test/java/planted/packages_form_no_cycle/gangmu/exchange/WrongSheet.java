package planted.packages_form_no_cycle.gangmu.exchange;

import planted.packages_form_no_cycle.gangmu.report.WrongPage;

public record WrongSheet(WrongPage held) {}
