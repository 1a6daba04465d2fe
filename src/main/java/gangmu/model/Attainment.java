package gangmu.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** 達成度: how far an actual got towards its target, or the reason why that cannot be said. */
public sealed interface Attainment {

    /** Figures are divided to this many digits before anything is judged; only what is shown is rounded further. */
    MathContext PRECISION = new MathContext(34, RoundingMode.HALF_UP);

    /** An attainment in percent; over 100 and below 0 are ordinary. */
    record Percent(BigDecimal value, Direction direction, BigDecimal target, BigDecimal actual) implements Attainment {}

    /** No attainment, and why. */
    record Unknown(Reason reason) implements Attainment {}

    /** Why there is no attainment. */
    enum Reason {
        NO_TARGET,
        NO_ACTUAL,
        TARGET_NOT_POSITIVE
    }

    /**
     * Higher is better: actual ÷ target × 100 %. Lower is better: (2 − actual ÷ target) × 100 %, so that meeting the
     * target is 100 % and half of it 150 %. A target of zero or below has no share that could be reached.
     */
    static Attainment of(Direction direction, @Nullable BigDecimal target, @Nullable BigDecimal actual) {
        if (target == null) {
            return new Unknown(Reason.NO_TARGET);
        }
        if (actual == null) {
            return new Unknown(Reason.NO_ACTUAL);
        }
        if (target.signum() <= 0) {
            return new Unknown(Reason.TARGET_NOT_POSITIVE);
        }
        BigDecimal numerator = direction == Direction.HIGHER_IS_BETTER
                ? actual
                : target.multiply(BigDecimal.TWO).subtract(actual);
        BigDecimal percent = numerator.movePointRight(2).divide(target, PRECISION);
        return new Percent(percent, direction, target, actual);
    }
}
