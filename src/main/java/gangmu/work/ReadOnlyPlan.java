package gangmu.work;

/** The plan can only be read here; change it where, or as, it is worked on. */
public final class ReadOnlyPlan extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReadOnlyPlan() {
        super("the plan can only be read");
    }
}
