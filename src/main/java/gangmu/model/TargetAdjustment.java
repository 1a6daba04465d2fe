package gangmu.model;

import java.time.Instant;
import java.time.Year;
import java.util.Comparator;
import java.util.List;

/**
 * A change of what is asked of a KPI-year that had a target before: of the target, or of which way the value is to go.
 *
 * @param rank its place among the adjustments of the KPI, in the order in which they were made
 * @param easier whether it became easier to reach than it was when it was last stated
 * @param reason in the words of who changed it; may be empty
 * @param by who changed it
 * @param at when it was changed first, however often that was undone and done again
 */
public record TargetAdjustment(
        Id id,
        Id kpi,
        Rank rank,
        Year year,
        Requirement before,
        Requirement after,
        boolean easier,
        String reason,
        String by,
        Instant at)
        implements Element {
    public TargetAdjustment {
        reason = Words.optional("reason", reason);
        by = Words.optional("by", by);
    }

    /** All adjustments of a plan in the order of its KPIs and years, and of each year as they were made. */
    public static List<TargetAdjustment> all(Plan plan) {
        return plan.kpis().stream()
                .flatMap(
                        kpi -> plan.adjustments(kpi.id()).stream().sorted(Comparator.comparing(TargetAdjustment::year)))
                .toList();
    }

    @Override
    public Key key() {
        return Key.of(Kind.TARGET_ADJUSTMENT, id);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
