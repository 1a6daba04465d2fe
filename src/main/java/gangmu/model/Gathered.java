package gangmu.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An item's figure of a period, made of what came in by shorter ones.
 *
 * @param value empty where nothing has come in, or too little to compute it
 * @param actuals what it is made of, in the order of their periods
 */
public record Gathered(Optional<BigDecimal> value, Coverage coverage, List<Actual> actuals) {

    /** What the periods of this span that came in within a longer one make, gathered so. */
    static Gathered of(Gathering gathering, Period period, Span span, List<Actual> inOrder) {
        int expected = span.inYear() / period.span().inYear();
        if (inOrder.isEmpty()) {
            return new Gathered(Optional.empty(), new Coverage(0, expected, false), inOrder);
        }
        Actual last = inOrder.getLast();
        boolean whole = gathering == Gathering.LATEST
                ? last.period().lastMonth() == period.lastMonth()
                : inOrder.size() == expected;
        BigDecimal sum = inOrder.stream().map(Actual::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal value = switch (gathering) {
            case SUM -> sum;
            case LATEST -> last.value();
            case AVERAGE -> sum.divide(BigDecimal.valueOf(inOrder.size()), Digits.WORKING);
        };
        int needed = whole ? inOrder.size() : expected; // of a stock, what was not told before the last matters no more
        return new Gathered(Optional.of(value), new Coverage(inOrder.size(), needed, whole), inOrder);
    }

    /** Whether it has a value that may still change. */
    public boolean isPartial() {
        return value.isPresent() && !coverage.whole();
    }

    /** Whether any figure it is made of is a demonstration figure. */
    public boolean isInvented() {
        return actuals.stream().anyMatch(Actual::invented);
    }
}
