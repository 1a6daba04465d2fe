package gangmu.model;

/** A figure is entered by other periods than its KPI is reported by, so that it could not be added up with the rest. */
public final class MixedPeriods extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Span given;
    private final Span wanted;

    MixedPeriods(Period period, Span wanted) {
        super("reported by " + wanted + ", not " + period);
        this.given = period.span();
        this.wanted = wanted;
    }

    /** By what it was entered. */
    public Span given() {
        return given;
    }

    /** By what the KPI is reported. */
    public Span wanted() {
        return wanted;
    }
}
