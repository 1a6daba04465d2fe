package gangmu.model;

import java.time.Instant;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A KPI of which something is still wanted for a year.
 *
 * @param coverage how many of its figures have come in
 * @param last when a figure of the year was entered last; empty where none was, or where nobody knows
 */
public record Pending(Kpi kpi, Want want, Coverage coverage, Optional<Instant> last) {

    /** What is wanted, the most urgent first. */
    public enum Want {
        /** No figure has come in. */
        FIGURES,
        /** Some figures have not come in. */
        MORE_FIGURES,
        /** All is in, and makes no value. */
        COMPUTABLE_FIGURES,
        /** There is a value, and nothing to hold it against. */
        TARGET
    }

    /** Those of some KPIs of which anything is wanted for a year, and nobody said that nothing is to come. */
    public static List<Pending> of(Plan plan, List<Kpi> kpis, Year year) {
        return kpis.stream()
                .filter(kpi -> !plan.isClosed(kpi.id(), year))
                .flatMap(kpi -> want(plan, kpi, year).stream()
                        .map(want -> new Pending(
                                kpi,
                                want,
                                plan.evaluation(kpi, year).coverage(),
                                last(plan.actuals(kpi.id()).stream()
                                        .filter(actual -> actual.year().equals(year))))))
                .toList();
    }

    private static Optional<Want> want(Plan plan, Kpi kpi, Year year) {
        if (!plan.isEntered(kpi.id(), year)) {
            return Optional.of(Want.FIGURES);
        }
        if (plan.evaluation(kpi, year).isUnfinished()) {
            return Optional.of(Want.MORE_FIGURES);
        }
        return plan.attainment(kpi, year) instanceof Attainment.Unknown(Attainment.Reason reason, var missing)
                ? Optional.of(reason).flatMap(Pending::want)
                : Optional.empty();
    }

    /** A target that is no number to divide by is a thing to know, and nothing that is wanted. */
    private static Optional<Want> want(Attainment.Reason reason) {
        return switch (reason) {
            case NO_VALUE -> Optional.of(Want.COMPUTABLE_FIGURES);
            case NO_TARGET, NO_UPPER_END -> Optional.of(Want.TARGET);
            case TARGET_NOT_POSITIVE, CEILING_NOT_POSITIVE, LOWER_END_NOT_POSITIVE, UPPER_END_NOT_POSITIVE ->
                Optional.empty();
        };
    }

    /** When a figure of some KPIs was entered last, whichever year it is of; empty where nobody knows. */
    public static Optional<Instant> lastEntry(Plan plan, List<Kpi> kpis) {
        return last(kpis.stream().flatMap(kpi -> plan.actuals(kpi.id()).stream()));
    }

    private static Optional<Instant> last(Stream<Actual> actuals) {
        return actuals.filter(Actual::isDated).map(Actual::at).max(Comparator.naturalOrder());
    }
}
