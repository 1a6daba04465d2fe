package gangmu.exchange;

import gangmu.model.Change;
import gangmu.model.Closing;
import gangmu.model.Deed;
import gangmu.model.Direction;
import gangmu.model.Edit;
import gangmu.model.Entered;
import gangmu.model.Kpi;
import gangmu.model.KpiFigures;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.Verb;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented actuals that show what a plan in use looks like; the same plan is always given the same ones. */
public final class Demonstration {
    /** How far above (or below) its target a KPI ends, in percent; one KPI after the other takes the next. */
    private static final List<Integer> LAST_YEAR = List.of(103, 98, 112, 91, 100, 76, 105, 84, 120, 97, 62, 101);

    /** The part of that reached in the years before the last, in percent, the latest first. */
    private static final List<Integer> BEFORE = List.of(94, 87, 83, 80);

    /** The KPI, counted from 1, of which the last year's figure has not come in: its light is white. */
    private static final int MISSING = 5;

    private Demonstration() {}

    /**
     * Adds invented actuals to every KPI with a target, for every year of the plan and, where the value is a growth, for
     * the year before it. KPIs with an entered actual are left alone, since what is invented is never computed together
     * with what is not; so are years that a person closed, and those before that count in them.
     *
     * @param source what each actual's source says: that it is invented, in the user's language
     * @return empty where there is nothing to add
     */
    public static Optional<Change> change(Plan plan, String source, Entered entered) {
        List<Edit> edits = new ArrayList<>();
        int number = 0;
        for (Kpi kpi : plan.kpis()) {
            number++;
            for (Year year : isEntered(plan, kpi) ? List.<Year>of() : years(plan, kpi)) {
                if (!isMissing(plan, number, year) && !isSettled(plan, kpi, year)) {
                    InventedFigures figures =
                            new InventedFigures(plan, kpi, year, share(kpi, number, back(plan, year)));
                    wanted(plan, kpi, year)
                            .map(target -> figures.actuals(target, source, entered))
                            .orElse(List.of())
                            .forEach(actual -> edits.add(Edit.add(actual)));
                }
            }
        }
        Deed deed = Deed.of(Verb.ADD_DEMONSTRATION, plan.heading().title());
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Change(deed, edits));
    }

    /** How many KPIs have an entered actual, which are left alone. */
    public static long entered(Plan plan) {
        return plan.kpis().stream().filter(kpi -> isEntered(plan, kpi)).count();
    }

    private static boolean isEntered(Plan plan, Kpi kpi) {
        return plan.actuals(kpi.id()).stream().anyMatch(actual -> !actual.invented());
    }

    /** How many years of KPIs a person closed, which are left alone. */
    public static int closedYears(Plan plan) {
        return plan.kpis().stream()
                .mapToInt(kpi -> plan.closings(kpi.id()).size())
                .sum();
    }

    /** Whether a figure of the year would change one that is closed. */
    private static boolean isSettled(Plan plan, Kpi kpi, Year year) {
        boolean reachesBack = plan.measure(kpi.id())
                .filter(measure -> measure.method().hasBaseYear()
                        || KpiFigures.of(plan, measure).looksBack())
                .isPresent();
        return plan.closings(kpi.id()).stream()
                .map(Closing::year)
                .anyMatch(closed -> closed.equals(year) || (reachesBack && closed.isAfter(year)));
    }

    private static List<Year> years(Plan plan, Kpi kpi) {
        List<Year> years = new ArrayList<>(plan.years());
        Optional<Method> method = plan.measure(kpi.id()).map(Measure::method);
        if (method.filter(InventedFigures::needsYearBefore).isPresent()) {
            years.addFirst(years.getFirst().minusYears(1));
        }
        return years;
    }

    private static boolean isMissing(Plan plan, int number, Year year) {
        return number == MISSING && year.equals(plan.heading().lastYear());
    }

    private static int back(Plan plan, Year year) {
        return plan.heading().lastYear().getValue() - year.getValue();
    }

    private static Optional<Target> wanted(Plan plan, Kpi kpi, Year year) {
        return plan.target(kpi.id(), year)
                .or(() -> plan.targets(kpi.id()).stream().reduce((earlier, later) -> later));
    }

    /** What part of its target the KPI reached, as many years before the last. */
    private static BigDecimal share(Kpi kpi, int number, int back) {
        int last = LAST_YEAR.get((number - 1) % LAST_YEAR.size());
        int percent = back == 0 ? last : last * BEFORE.get(Math.min(back, BEFORE.size()) - 1) / 100;
        boolean less = kpi.direction() == Direction.LOWER_IS_BETTER || kpi.direction() == Direction.CEILING;
        return BigDecimal.valueOf(less ? 200 - percent : percent, 2);
    }
}
