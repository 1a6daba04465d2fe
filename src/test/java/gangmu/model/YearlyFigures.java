package gangmu.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Optional;

/** The figures that tests enter into KPIs whose value is one counted figure a year, as it stands. */
public final class YearlyFigures {
    public static final Entered ENTERED = new Entered("王小明", Instant.parse("2019-01-15T04:00:00Z"));

    private YearlyFigures() {}

    /** The change that enters the actual of such a KPI; empty where nothing would change. */
    public static Optional<Change> enter(Plan plan, Kpi kpi, Year year, BigDecimal value, String source) {
        return FigureChanges.actual(plan, item(plan, kpi.id()), Period.of(year), value, source, ENTERED);
    }

    /** The change that clears the actual of such a KPI; empty where there is none. */
    public static Optional<Change> clear(Plan plan, Kpi kpi, Year year) {
        return FigureChanges.clearActual(plan, item(plan, kpi.id()), Period.of(year));
    }

    /** The actual of such a KPI; empty also where its value is computed. */
    public static Optional<Actual> actual(Plan plan, Id kpi, Year year) {
        return plan.yearly(kpi).flatMap(item -> plan.actual(item, Period.of(year)));
    }

    private static Item item(Plan plan, Id kpi) {
        return plan.yearly(kpi).orElseThrow();
    }
}
