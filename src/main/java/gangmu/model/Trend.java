package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a KPI stood at, at the end of each period of which figures came in, through all of its years; where none came in there is a gap.
 *
 * @param years from the first to the last that has a figure or a target or belongs to the plan, without gaps
 * @param adds whether the parts of every point add up to its value
 */
public record Trend(List<Year> years, List<Point> points, boolean adds) {

    /**
     * What it stood at.
     *
     * @param parts what its items had come to by then, where they are parts of the value
     */
    public record Point(Period period, BigDecimal value, List<Part> parts, boolean invented) {
        private boolean adds() {
            return parts.size() > 1
                    && parts.stream()
                                    .map(Part::value)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .compareTo(value)
                            == 0;
        }
    }

    /** What an item had come to. */
    public record Part(Item item, BigDecimal value) {}

    /** The trend of a KPI. */
    public static Trend of(Plan plan, Kpi kpi) {
        Plan alone = plan.only(kpi);
        Span span = plan.measure(kpi.id()).map(Measure::span).orElse(Span.YEAR);
        TreeSet<Year> some = new TreeSet<>(plan.years());
        plan.actuals(kpi.id()).stream().map(Actual::year).forEach(some::add);
        plan.targets(kpi.id()).stream().map(Target::year).forEach(some::add);
        List<Year> years = new YearRange(some.first(), some.last()).years();
        List<Point> points = new ArrayList<>();
        for (Year year : years) {
            Period.of(year, span).stream()
                    .filter(period -> plan.actuals(kpi.id()).stream()
                            .anyMatch(actual -> actual.period().equals(period)))
                    .flatMap(period -> point(alone, kpi, period).stream())
                    .forEach(points::add);
        }
        boolean adds = !points.isEmpty() && points.stream().allMatch(Point::adds);
        return new Trend(years, List.copyOf(points), adds);
    }

    private static Optional<Point> point(Plan plan, Kpi kpi, Period period) {
        Plan then = plan.until(period.year(), period.lastMonth());
        Evaluation evaluation = then.evaluation(kpi, period.year());
        return value(evaluation.outcome())
                .map(value -> new Point(period, value, parts(then, kpi, period), evaluation.isInvented()));
    }

    private static Optional<BigDecimal> value(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Amount(BigDecimal value) -> Optional.of(value);
            case Outcome.Verdict(boolean met, int reached, int of) -> Optional.of(BigDecimal.valueOf(reached));
            case Outcome.Done done -> Optional.empty(); // a day is no height
            case Outcome.Missing missing -> Optional.empty();
        };
    }

    private static List<Part> parts(Plan then, Kpi kpi, Period period) {
        return then.measure(kpi.id()).stream()
                .map(measure -> KpiFigures.of(then, measure))
                .flatMap(figures -> figures.in(Role.PART).stream()
                        .flatMap(item -> figures.gathered(item, Period.of(period.year())).value().stream()
                                .map(value -> new Part(item, value))))
                .toList();
    }

    /** The value at the end of a year, or as it stands so far. */
    public Optional<Point> last(Year year) {
        return points.stream()
                .filter(point -> point.period().year().equals(year))
                .reduce((earlier, later) -> later);
    }

    /** The items that are parts of any point, in their order. */
    public List<Item> items() {
        return points.stream()
                .flatMap(point -> point.parts().stream())
                .map(Part::item)
                .distinct()
                .toList();
    }
}
