package gangmu.model;

import java.util.Arrays;
import java.util.List;

/** How much of a fiscal year a figure is counted for: what a KPI is reported by. */
public enum Span {
    MONTH(12, "M"),
    QUARTER(4, "Q"),
    HALF_YEAR(2, "H"),
    YEAR(1, "Y");

    private final int inYear;
    private final String mark;

    Span(int inYear, String mark) {
        this.inYear = inYear;
        this.mark = mark;
    }

    /** The letter that stands for it in written periods. */
    String mark() {
        return mark;
    }

    /** The span with this letter. */
    static Span marked(String mark) {
        return Arrays.stream(values())
                .filter(span -> span.mark.equals(mark))
                .findFirst()
                .orElseThrow();
    }

    /** How many of them make a fiscal year. */
    public int inYear() {
        return inYear;
    }

    /** The longer spans that people look at beside this one, the shortest first. */
    public List<Span> rollUps() {
        return switch (this) {
            case MONTH -> List.of(QUARTER, YEAR);
            case QUARTER -> List.of(HALF_YEAR, YEAR);
            case HALF_YEAR -> List.of(YEAR);
            case YEAR -> List.of();
        };
    }
}
