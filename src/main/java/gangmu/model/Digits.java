package gangmu.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The digits that figures are computed with and judged by. A third has no last digit: it is carried to many more digits
 * than anything is judged by, so that three thirds are one again when it comes to that, and a third from a third leaves
 * nothing.
 */
final class Digits {
    /** Divisions are carried to so many digits while a value is computed. */
    static final MathContext WORKING = new MathContext(100, RoundingMode.HALF_UP);

    private static final MathContext JUDGED = new MathContext(34, RoundingMode.HALF_UP);
    private static final int MOST_PLACES = 60;

    private Digits() {}

    /** The figure that is judged, rounded and divided by, without what endless fractions left over in computing it. */
    static BigDecimal judged(BigDecimal computed) {
        BigDecimal placed =
                computed.scale() > MOST_PLACES ? computed.setScale(MOST_PLACES, RoundingMode.HALF_UP) : computed;
        return placed.round(JUDGED);
    }

    /** The figure that is judged, rounded half-up to so many places. */
    static BigDecimal rounded(BigDecimal computed, int places) {
        return judged(computed).setScale(places, RoundingMode.HALF_UP);
    }
}
