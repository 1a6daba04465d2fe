package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

/**
 * What a KPI whose figures are added up over the year should have come to by the last period that came in, if it came in
 * evenly.
 */
public record Pace(Period until, BigDecimal target, BigDecimal expected) {

    /** The pace of a year that is still running; empty where nothing is to be expected of single periods. */
    public static Optional<Pace> of(Plan plan, Kpi kpi, Year year) {
        Optional<Measure> measure = plan.measure(kpi.id())
                .filter(held -> held.span() != Span.YEAR)
                .filter(held -> held.method() == Method.SUM_IN_YEAR || held.method() == Method.SUM_OF_PARTS);
        Evaluation evaluation = plan.evaluation(kpi, year);
        if (measure.isEmpty() || !evaluation.isPartial()) {
            return Optional.empty();
        }
        return evaluation.inputs().stream()
                .map(Actual::period)
                .max(Period::compareTo)
                .flatMap(until -> plan.target(kpi.id(), year).map(target -> of(until, target.value())));
    }

    private static Pace of(Period until, BigDecimal target) {
        BigDecimal part = BigDecimal.valueOf(until.number());
        BigDecimal whole = BigDecimal.valueOf(until.span().inYear());
        return new Pace(until, target, target.multiply(part).divide(whole, Attainment.PRECISION));
    }
}
