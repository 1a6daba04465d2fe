package gangmu.exchange;

import gangmu.model.Actual;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Direction;
import gangmu.model.Edit;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.Verb;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented actuals that show what a plan in use looks like; the same plan is always given the same ones. */
public final class Demonstration {
    /** How far above (or below) its target a KPI ends, in percent; one KPI after the other takes the next. */
    private static final List<Integer> LAST_YEAR = List.of(103, 98, 112, 91, 100, 76, 105, 84, 120, 97, 62, 101);

    /** The part of that reached in the years before the last, in percent, the latest first. */
    private static final List<Integer> BEFORE = List.of(94, 87, 83);

    /** The KPI, counted from 1, of which the last year's figure has not come in: its light is white. */
    private static final int MISSING = 5;

    private Demonstration() {}

    /**
     * Adds an invented actual wherever a KPI with a target has none, for every year of the plan.
     *
     * @param source what each actual's source says: that it is invented, in the user's language
     * @return empty where there is nothing to add
     */
    public static Optional<Change> change(Plan plan, String source) {
        List<Edit> edits = new ArrayList<>();
        int number = 0;
        for (Kpi kpi : plan.kpis()) {
            number++;
            for (Year year : plan.years()) {
                if (plan.actual(kpi.id(), year).isEmpty() && !isMissing(plan, number, year)) {
                    value(plan, kpi, number, year)
                            .map(value -> new Actual(kpi.id(), year, value, source, true))
                            .map(Edit::add)
                            .ifPresent(edits::add);
                }
            }
        }
        Deed deed = Deed.of(Verb.ADD_DEMONSTRATION, plan.heading().title());
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Change(deed, edits));
    }

    private static boolean isMissing(Plan plan, int number, Year year) {
        return number == MISSING && year.equals(plan.heading().lastYear());
    }

    private static Optional<BigDecimal> value(Plan plan, Kpi kpi, int number, Year year) {
        Optional<Target> target = plan.target(kpi.id(), year)
                .or(() -> plan.targets(kpi.id()).stream().reduce((earlier, later) -> later));
        int back = plan.heading().lastYear().getValue() - year.getValue();
        return target.map(t -> rounded(t.value().multiply(share(kpi, number, back)), t, kpi));
    }

    /** What part of its target the KPI reached, as many years before the last. */
    private static BigDecimal share(Kpi kpi, int number, int back) {
        int last = LAST_YEAR.get((number - 1) % LAST_YEAR.size());
        int percent = back == 0 ? last : last * BEFORE.get(Math.min(back, BEFORE.size()) - 1) / 100;
        return BigDecimal.valueOf(kpi.direction() == Direction.HIGHER_IS_BETTER ? percent : 200 - percent, 2);
    }

    private static BigDecimal rounded(BigDecimal value, Target target, Kpi kpi) {
        int places = kpi.unit().startsWith("%") ? 1 : 0;
        return value.setScale(Math.max(places, target.value().scale()), RoundingMode.HALF_UP);
    }
}
