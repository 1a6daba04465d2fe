package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes of a KPI's targets and actuals; each is empty where nothing would change. */
public final class FigureChanges {
    private FigureChanges() {}

    /** Sets a KPI's target for a year, or clears it where the value is null. */
    public static Optional<Change> target(Plan plan, Kpi kpi, Year year, @Nullable BigDecimal value) {
        @Nullable Target before = plan.target(kpi.id(), year).orElse(null);
        @Nullable Target after = value == null ? null : new Target(kpi.id(), year, value);
        Verb verb = after == null ? Verb.CLEAR_TARGET : Verb.SET_TARGET;
        return change(new Deed(verb, kpi.name(), year), before, after);
    }

    /** Enters a KPI's actual of a year with its source; what a person enters is not invented. */
    public static Optional<Change> actual(Plan plan, Kpi kpi, Year year, BigDecimal value, String source) {
        @Nullable Actual before = plan.actual(kpi.id(), year).orElse(null);
        Actual after = new Actual(kpi.id(), year, value, source, false);
        return change(new Deed(Verb.SET_ACTUAL, kpi.name(), year), before, after);
    }

    /** Gives an actual another source; the figure stays what it is, invented or not. */
    public static Optional<Change> source(Kpi kpi, Actual held, String source) {
        Actual after = new Actual(held.kpi(), held.year(), held.value(), source, held.invented());
        return change(new Deed(Verb.SET_ACTUAL, kpi.name(), held.year()), held, after);
    }

    /** Takes a KPI's actual of a year away. */
    public static Optional<Change> clearActual(Plan plan, Kpi kpi, Year year) {
        @Nullable Actual before = plan.actual(kpi.id(), year).orElse(null);
        return change(new Deed(Verb.CLEAR_ACTUAL, kpi.name(), year), before, null);
    }

    private static Optional<Change> change(Deed deed, @Nullable Element before, @Nullable Element after) {
        boolean same = before == null ? after == null : before.equals(after);
        return same ? Optional.empty() : Optional.of(Change.of(deed, new Edit(before, after)));
    }
}
