package planted.packages_are_null_marked.gangmu.store;

public final class RightStore {}
