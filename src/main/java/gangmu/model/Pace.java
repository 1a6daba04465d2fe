package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a KPI whose figures are added up should have come to by the last period that came in, all before it having come in
 * as well, if the year's part of its target came in evenly.
 *
 * <p>Sums of a year that are to become large have a pace, and what is added up since a base year, of which the year has to bring the rest. Nothing
 * else has: a limit is not to be come up to; a stock is asked for at the end alone; a ratio, an average, a deviation or a score is as large in a quarter
 * as in a year; growth and criteria are judged on whole years; steps and deadlines have their own days; and of a formula
 * or of weighted parts nobody knows how they grow.
 *
 * @param carried what had come in before the year and counts for its target; zero for a sum of the year
 */
public record Pace(Period until, BigDecimal carried, BigDecimal target, BigDecimal expected) {

    /** The pace of a year that is still running; empty where nothing is to be expected of single periods. */
    public static Optional<Pace> of(Plan plan, Kpi kpi, Year year) {
        Optional<Measure> measure = plan.measure(kpi.id())
                .filter(held -> held.span() != Span.YEAR)
                .filter(held -> held.method().hasPace())
                .filter(held -> kpi.direction() == Direction.HIGHER_IS_BETTER)
                .filter(held -> plan.items(kpi.id()).stream()
                        .filter(item -> item.role() == Role.PART)
                        .allMatch(Item::isCounted));
        Optional<Target> target = plan.target(kpi.id(), year);
        if (measure.isEmpty() || target.isEmpty() || !plan.isPartial(kpi, year)) {
            return Optional.empty();
        }
        if (!isWholeBefore(plan, measure.get(), year)) {
            return Optional.empty(); // nobody knows what the years before brought
        }
        BigDecimal carried = carried(plan, measure.get(), year);
        if (carried.signum() != 0 && carried.compareTo(target.get().value()) >= 0) {
            return Optional.empty(); // the years before brought all of it
        }
        return until(plan, measure.get(), year)
                .filter(until -> target.get().value().signum() > 0)
                .map(until -> of(until, carried, target.get().value()));
    }

    /** The last period that came in, if every item has come in until then: what has gaps is no even part of a year. */
    private static Optional<Period> until(Plan plan, Measure measure, Year year) {
        KpiFigures figures = KpiFigures.of(plan, measure);
        List<List<Period>> came = figures.in(Role.PART).stream()
                .filter(Item::isCounted)
                .map(item -> figures.counted(item, Period.of(year)).actuals().stream()
                        .map(Actual::period)
                        .toList())
                .distinct()
                .toList();
        return came.stream()
                .filter(periods -> came.size() == 1 && !periods.isEmpty())
                .filter(periods -> periods.getLast().number() == periods.size())
                .map(List::getLast)
                .findFirst();
    }

    /** Whether all has come in of the years since the base year, before the one looked at. */
    private static boolean isWholeBefore(Plan plan, Measure measure, Year year) {
        KpiFigures figures = KpiFigures.of(plan, measure);
        Year base = base(measure, year);
        return Stream.iterate(base, each -> each.isBefore(year), each -> each.plusYears(1))
                .allMatch(each -> figures.in(Role.PART).stream()
                        .allMatch(item -> figures.counted(item, Period.of(each))
                                .coverage()
                                .whole()));
    }

    private static Year base(Measure measure, Year year) {
        return measure.method().hasBaseYear()
                ? Optional.ofNullable(measure.baseYear()).orElse(year)
                : year;
    }

    /** Everything that was counted from the base year on, before the year. */
    private static BigDecimal carried(Plan plan, Measure measure, Year year) {
        Year base = base(measure, year);
        Set<Id> parts = plan.items(measure.kpi()).stream()
                .filter(item -> item.isCounted() && item.role() == Role.PART)
                .map(Item::id)
                .collect(Collectors.toSet());
        return plan.actuals(measure.kpi()).stream()
                .filter(actual -> parts.contains(actual.item()))
                .filter(actual -> !actual.year().isBefore(base) && actual.year().isBefore(year))
                .map(Actual::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was to be expected, in percent of the target. */
    public BigDecimal percent() {
        return expected.movePointRight(2).divide(target, Digits.WORKING);
    }

    private static Pace of(Period until, BigDecimal carried, BigDecimal target) {
        BigDecimal part = BigDecimal.valueOf(until.number());
        BigDecimal whole = BigDecimal.valueOf(until.span().inYear());
        BigDecimal ofYear = target.subtract(carried).multiply(part).divide(whole, Digits.WORKING);
        return new Pace(until, carried, target, carried.add(ofYear));
    }
}
