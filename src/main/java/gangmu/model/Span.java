package gangmu.model;

/** How much of a fiscal year a figure is counted for: what a KPI is reported by. */
public enum Span {
    MONTH(12),
    QUARTER(4),
    HALF_YEAR(2),
    YEAR(1);

    private final int inYear;

    Span(int inYear) {
        this.inYear = inYear;
    }

    /** How many of them make a fiscal year. */
    public int inYear() {
        return inYear;
    }
}
