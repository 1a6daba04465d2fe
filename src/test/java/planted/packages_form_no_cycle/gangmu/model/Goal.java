package planted.packages_form_no_cycle.gangmu.model;

public final class Goal {}
