package gangmu.model;

import java.math.BigDecimal;

/** How two figures are held against each other. */
public enum Comparison {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    EQUAL;

    /** Whether it holds between the figures before they are rounded to be shown. */
    public boolean holds(BigDecimal left, BigDecimal right) {
        int order = Digits.judged(left).compareTo(Digits.judged(right));
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EQUAL -> order == 0;
        };
    }
}
