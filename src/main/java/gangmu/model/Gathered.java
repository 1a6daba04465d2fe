package gangmu.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An item's figure of a year.
 *
 * @param value empty where nothing has come in
 * @param actuals what it is made of, in the order of their periods
 */
record Gathered(Optional<BigDecimal> value, Coverage coverage, List<Actual> actuals) {

    /** What the periods of a year make, gathered as the item says. */
    static Gathered of(Gathering gathering, Span span, List<Actual> inOrder) {
        if (inOrder.isEmpty()) {
            return new Gathered(Optional.empty(), new Coverage(0, span.inYear(), false), inOrder);
        }
        Actual last = inOrder.getLast();
        boolean whole = gathering == Gathering.LATEST
                ? last.period().number() == span.inYear()
                : inOrder.size() == span.inYear();
        BigDecimal sum = inOrder.stream().map(Actual::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal value = switch (gathering) {
            case SUM -> sum;
            case LATEST -> last.value();
            case AVERAGE -> sum.divide(BigDecimal.valueOf(inOrder.size()), Attainment.PRECISION);
        };
        return new Gathered(Optional.of(value), new Coverage(inOrder.size(), span.inYear(), whole), inOrder);
    }
}
