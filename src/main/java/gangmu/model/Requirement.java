package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a KPI-year.
 *
 * @param value its target; null where none is stated
 * @param upper the upper end of a band; null where there is none
 * @param direction which way the value is meant to go
 */
public record Requirement(
        @Nullable BigDecimal value, @Nullable BigDecimal upper, Direction direction) {
    public Requirement {
        value = value == null ? null : Figure.canonical(value);
        upper = upper == null ? null : Figure.canonical(upper);
    }

    /** What a target asks; nothing where it is null. */
    static Requirement of(@Nullable Target target, Direction direction) {
        return target == null
                ? new Requirement(null, null, direction)
                : new Requirement(target.value(), target.upper(), direction);
    }

    /** The target of a year that asks this; none where none is stated. */
    Optional<Target> target(Id kpi, Year year) {
        return Optional.ofNullable(value).map(stated -> new Target(kpi, year, stated, upper));
    }

    /** Whether there is a target. */
    public boolean isStated() {
        return value != null;
    }

    /** Whether its target stands for a day. */
    boolean isDay() {
        return value != null && Milestones.isDay(value);
    }

    /** Whether a value that misses what was asked before can get further here; nothing asked is not easier. */
    public boolean isEasierThan(Requirement before) {
        if (value == null || before.value == null) {
            return false;
        }
        int order = value.compareTo(before.value);
        return direction.isEasierThan(before.direction)
                || switch (direction) {
                    case HIGHER_IS_BETTER, YES_NO -> order < 0;
                    case LOWER_IS_BETTER, CEILING -> order > 0;
                    case BAND -> order < 0 || isAbove(upper, before.upper);
                };
    }

    /**
     * Whether it cannot be that this is called easier, or not easier, than what was asked before; a day and a number are
     * not held against each other.
     */
    public boolean contradicts(boolean easier, Requirement before) {
        return isStated() && before.isStated() && isDay() == before.isDay() && easier != isEasierThan(before);
    }

    private static boolean isAbove(@Nullable BigDecimal upper, @Nullable BigDecimal before) {
        return upper != null && before != null && upper.compareTo(before) > 0;
    }
}
