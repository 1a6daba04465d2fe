package gangmu.model;

import gangmu.model.BrokenRule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The form in which figures are kept: exact, without trailing zeros, at most 20 digits before the point and 10 after. */
public final class Figure {
    public static final int INTEGER_DIGITS = 20;
    public static final int FRACTION_DIGITS = 10;

    private Figure() {}

    /**
     * The same number in the one form used for storing and comparing, so that 90 and 90.0 are equal.
     *
     * @throws BrokenRule if it cannot be kept exactly
     */
    public static BigDecimal canonical(BigDecimal value) {
        if (!fits(value)) {
            throw new BrokenRule(Rule.LONG_FIGURE, value);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The number that can be kept nearest to this one, half-up; empty where it has more digits before the point. */
    static Optional<BigDecimal> nearest(BigDecimal value) {
        BigDecimal rounded = value.setScale(FRACTION_DIGITS, RoundingMode.HALF_UP);
        return fits(rounded) ? Optional.of(canonical(rounded)) : Optional.empty();
    }

    /** Whether the number can be kept exactly. */
    public static boolean fits(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.precision() - plain.scale() <= INTEGER_DIGITS && plain.scale() <= FRACTION_DIGITS;
    }
}
