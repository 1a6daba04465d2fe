package gangmu.model;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of a target that had been stated before.
 *
 * @param before what it was; null where it had been cleared
 * @param after what it became; null where it was cleared
 * @param easier whether it became easier to reach than it was when it was last stated
 * @param reason in the words of who changed it; may be empty
 */
public record TargetAdjustment(
        @Nullable Target before, @Nullable Target after, boolean easier, String reason, Entered entered) {

    /**
     * The adjustments that stand, in the order in which they were made. What was undone is not among them, nor what was
     * changed of KPIs that are no longer there; a target that is stated for the first time is no adjustment.
     *
     * @param entries every change of a plan from the first
     */
    public static List<TargetAdjustment> all(List<Entry> entries) {
        return new TargetHistory(entries).adjustments();
    }

    /** The KPI whose target it is. */
    public Id kpi() {
        return any().kpi();
    }

    /** The fiscal year of the target. */
    public Year year() {
        return any().year();
    }

    private Target any() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
