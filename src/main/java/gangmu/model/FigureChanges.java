package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes of a KPI's targets and of its items' actuals; each is empty where nothing would change. */
public final class FigureChanges {
    private FigureChanges() {}

    /** Sets or clears a KPI's target for a year as a person states it; the reason is kept with the change. */
    public static Optional<Change> target(Plan plan, Kpi kpi, Year year, Aim aim) {
        @Nullable Target before = plan.target(kpi.id(), year).orElse(null);
        @Nullable Target after = aim.target(kpi.id(), year);
        Verb verb = after == null ? Verb.CLEAR_TARGET : Verb.SET_TARGET;
        return change(new Deed(verb, kpi.name(), year).because(aim.reason()), before, after);
    }

    /**
     * Enters what was counted for an item in a period, with its source; what a person enters is not invented. A figure that
     * is there already stays that of who entered it.
     *
     * @throws MixedPeriods if the KPI is reported by other periods
     */
    public static Optional<Change> actual(
            Plan plan, Item item, Period period, BigDecimal value, String source, Entered entered) {
        require(plan, item, period);
        Actual after = new Actual(item.id(), item.kpi(), period, value, source, false, entered.by(), entered.at());
        Optional<Actual> before = plan.actual(item, period);
        Optional<Actual> same =
                before.filter(held -> !held.invented() && held.value().compareTo(after.value()) == 0);
        return set(
                plan,
                item,
                before.orElse(null),
                same.map(held -> held.from(source)).orElse(after));
    }

    /** Gives an actual another source; the figure stays what it is, invented or not, and who entered it. */
    public static Optional<Change> source(Plan plan, Item item, Actual held, String source) {
        return set(plan, item, held, held.from(source));
    }

    /** Takes an item's actual of a period away. */
    public static Optional<Change> clearActual(Plan plan, Item item, Period period) {
        @Nullable Actual before = plan.actual(item, period).orElse(null);
        return change(new Deed(Verb.CLEAR_ACTUAL, subject(plan, item), period.year()), before, null);
    }

    private static void require(Plan plan, Item item, Period period) {
        Span span = plan.measure(item.kpi()).map(Measure::span).orElse(Span.YEAR);
        if (period.span() != span) {
            throw new MixedPeriods(period, span);
        }
    }

    private static Optional<Change> set(Plan plan, Item item, @Nullable Actual before, Actual after) {
        return change(new Deed(Verb.SET_ACTUAL, subject(plan, item), after.year()), before, after);
    }

    /** The KPI's name; where it has several items, with the item's. */
    private static String subject(Plan plan, Item item) {
        String kpi = plan.kpi(item.kpi()).map(Kpi::name).orElse("");
        return plan.items(item.kpi()).size() > 1 ? kpi + "：" + item.name() : kpi;
    }

    private static Optional<Change> change(Deed deed, @Nullable Element before, @Nullable Element after) {
        boolean same = before == null ? after == null : before.equals(after);
        return same ? Optional.empty() : Optional.of(Change.of(deed, new Edit(before, after)));
    }
}
