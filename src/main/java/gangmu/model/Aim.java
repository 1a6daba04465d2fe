package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A target as a person states it.
 *
 * @param value null where there is to be none any more
 * @param upper the upper end of a band; null where there is none
 * @param reason why it is what it is; needed where it is easier to reach than the one before, or taken away
 */
public record Aim(@Nullable BigDecimal value, @Nullable BigDecimal upper, String reason) {

    /** A plain figure, without a reason. */
    public static Aim at(BigDecimal value) {
        return new Aim(value, null, "");
    }

    /** No target any more. */
    public static Aim none(String reason) {
        return new Aim(null, null, reason);
    }

    /** The target that it makes; none where there is to be none. */
    public @Nullable Target target(Id kpi, Year year) {
        return value == null ? null : new Target(kpi, year, value, upper);
    }
}
