package gangmu.chart;

import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Outcome;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.text.Figures;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a year of a KPI is drawn with: its value and its target, or, where a KPI is met or not as a whole, how many
 * things are reached and how many have to be.
 */
public record KpiYear(Year year, Optional<BigDecimal> actual, Optional<BigDecimal> target, boolean invented) {

    /** The fiscal years a KPI is shown for, in order: the plan's, and any other with a target or a value. */
    public static List<KpiYear> all(Plan plan, Kpi kpi) {
        TreeSet<Year> years = new TreeSet<>(plan.years());
        plan.targets(kpi.id()).stream().map(Target::year).forEach(years::add);
        plan.actuals(kpi.id()).stream()
                .map(actual -> actual.year())
                .distinct()
                .filter(year -> !(plan.evaluation(kpi, year).outcome() instanceof Outcome.Missing))
                .forEach(years::add);
        return years.stream().map(year -> of(plan, kpi, year)).toList();
    }

    private static KpiYear of(Plan plan, Kpi kpi, Year year) {
        Optional<BigDecimal> target = plan.target(kpi.id(), year).map(Target::value);
        boolean invented = plan.evaluation(kpi, year).isInvented();
        return switch (plan.evaluation(kpi, year).outcome()) {
            case Outcome.Amount(BigDecimal value) -> new KpiYear(year, Optional.of(value), target, invented);
            case Outcome.Verdict(boolean met, int reached, int of) ->
                new KpiYear(
                        year, Optional.of(BigDecimal.valueOf(reached)), Optional.of(BigDecimal.valueOf(of)), invented);
            case Outcome.Missing missing ->
                new KpiYear(year, Optional.empty(), target.filter(goal -> !isVerdict(plan, kpi)), invented);
        };
    }

    /** Whether a KPI is met or not as a whole, so that what is drawn of it are things reached. */
    static boolean isVerdict(Plan plan, Kpi kpi) {
        return plan.measure(kpi.id())
                .map(Measure::method)
                .filter(Method::isVerdict)
                .isPresent();
    }

    /** The unit of what is drawn. */
    static String unit(Plan plan, Kpi kpi, Texts texts) {
        return isVerdict(plan, kpi) ? texts.get("chart.things") : kpi.unit();
    }

    /** Both figures, where they are there. */
    Stream<BigDecimal> figures() {
        return Stream.of(actual, target).flatMap(Optional::stream);
    }

    /** Whether either has more characters than this, as it is written in a chart. */
    public boolean isLongerThan(int characters) {
        return figures().anyMatch(figure -> Figures.rounded(figure).length() > characters);
    }
}
