package planted.packages_are_null_marked.gangmu.model;

public final class WrongGoal {}
