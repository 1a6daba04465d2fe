package gangmu.model;

/** A figure that a computation needs is not there; it ends the computation and says why. */
final class NoFigure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Outcome.Missing missing;

    NoFigure(Outcome.Reason reason, Object... about) {
        super(reason.name(), null, false, false);
        this.missing = Outcome.Missing.because(reason, about);
    }

    /** Nothing came in for an item in a period. */
    static NoFigure of(Item item, Period period) {
        return new NoFigure(Outcome.Reason.NO_DATA, item.name(), period.span() == Span.YEAR ? period.year() : period);
    }

    Outcome.Missing missing() {
        return missing;
    }
}
