package gangmu.model;

import gangmu.model.BrokenRule.Rule;
import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * How a KPI is measured.
 *
 * @param span what its items are reported by
 * @param rate the growth that is required where the year has no target, in percent; null where none is
 * @param decimals to how many places a required figure is rounded, half-up; null for exact
 * @param baseYear the year that is compared with or counted from; null where the method has none
 * @param formula of {@link Method#FORMULA} alone, else empty
 */
public record Measure(
        Id kpi,
        Method method,
        Span span,
        @Nullable BigDecimal rate,
        @Nullable Integer decimals,
        @Nullable Year baseYear,
        String formula)
        implements Element {
    private static final int MOST_DECIMALS = Figure.FRACTION_DIGITS;

    /** @throws BrokenRule if there are more decimals than figures have */
    public Measure {
        rate = rate == null ? null : Figure.canonical(rate);
        formula = Words.optional("formula", formula);
        if (decimals != null && (decimals < 0 || decimals > MOST_DECIMALS)) {
            throw new BrokenRule(Rule.DECIMALS, MOST_DECIMALS);
        }
    }

    /** The same by another method, without what only the one before needs. */
    public Measure by(Method other) {
        return new Measure(kpi, other, span, rate, decimals, baseYear, other == Method.FORMULA ? formula : "");
    }

    /** The same on figures by other periods. */
    public Measure reportedBy(Span other) {
        return new Measure(kpi, method, other, rate, decimals, baseYear, formula);
    }

    /** The same with another rate. */
    public Measure growing(@Nullable BigDecimal percent) {
        return new Measure(kpi, method, span, percent, decimals, baseYear, formula);
    }

    /** The same rounding to other places. */
    public Measure rounding(@Nullable Integer places) {
        return new Measure(kpi, method, span, rate, places, baseYear, formula);
    }

    /** The same on another base year. */
    public Measure since(@Nullable Year year) {
        return new Measure(kpi, method, span, rate, decimals, year, formula);
    }

    /** The same with another formula, as it is kept. */
    public Measure computing(String kept) {
        return new Measure(kpi, method, span, rate, decimals, baseYear, kept);
    }

    /** A method that needs nothing else, on figures by the year. */
    public static Measure of(Id kpi, Method method) {
        return new Measure(kpi, method, Span.YEAR, null, null, null, "");
    }

    @Override
    public Key key() {
        return Key.of(Kind.MEASURE, kpi);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
