package gangmu.model;

import java.math.BigDecimal;

/** In what the shares of a KPI are given, as its unit says. */
public enum Share {
    /** As quotients. */
    PLAIN(1),
    /** In percent. */
    PERCENT(100),
    /** In per mille. */
    PER_MILLE(1000);

    private final BigDecimal whole;

    Share(int whole) {
        this.whole = BigDecimal.valueOf(whole);
    }

    /** What the whole is: 1, 100 or 1,000. */
    public BigDecimal whole() {
        return whole;
    }

    /** What a unit, such as %, ％, ‰ or 件, stands for by its first sign. */
    static Share of(String unit) {
        return switch (unit.isEmpty() ? ' ' : unit.charAt(0)) {
            case '%', '％' -> PERCENT;
            case '‰' -> PER_MILLE;
            default -> PLAIN;
        };
    }
}
