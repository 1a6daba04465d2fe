package gangmu.model;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

/** What a change makes of a KPI-year that has a value or an attainment already. */
public record Consequence(Kpi kpi, Year year, Result before, Result after) {

    /** A value, what it is worth, and the light that the rules suggest for that. */
    public record Result(Outcome outcome, Attainment attainment, Light suggested) {
        static Result of(Plan plan, Kpi kpi, Year year) {
            return new Result(
                    plan.evaluation(kpi, year).outcome(), plan.attainment(kpi, year), plan.suggested(kpi, year));
        }

        private boolean saysSomething() {
            return !(outcome instanceof Outcome.Missing);
        }
    }

    /** All consequences of a change for a KPI, in the order of years. */
    public static List<Consequence> of(Plan plan, Change change, Kpi kpi) {
        return between(plan, plan.after(change), kpi);
    }

    /** The same of a plan that a change made already. */
    static List<Consequence> between(Plan plan, Plan next, Kpi kpi) {
        return next.kpi(kpi.id()).stream()
                .flatMap(after -> plan.years().stream().flatMap(year -> of(plan, next, after, year)))
                .toList();
    }

    private static Stream<Consequence> of(Plan plan, Plan next, Kpi kpi, Year year) {
        Result before =
                plan.kpi(kpi.id()).map(held -> Result.of(plan, held, year)).orElseThrow();
        Result after = Result.of(next, kpi, year);
        return before.saysSomething() && !before.equals(after)
                ? Stream.of(new Consequence(kpi, year, before, after))
                : Stream.empty();
    }
}
