package gangmu.model;

/** A figure that a computation needs is not there; it ends the computation and says why. */
final class NoFigure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Outcome.Missing missing;

    NoFigure(Outcome.Reason reason, Object... about) {
        super(reason.name(), null, false, false);
        this.missing = Outcome.Missing.because(reason, about);
    }

    Outcome.Missing missing() {
        return missing;
    }
}
