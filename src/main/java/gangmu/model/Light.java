package gangmu.model;

import java.math.BigDecimal;

/** 績效燈號 that the default rules suggest for an attainment; it is no verdict of the agency. */
public enum Light {
    GREEN("★"),
    YELLOW("▲"),
    RED("●"),
    WHITE("□");

    private static final BigDecimal GREEN_FROM = BigDecimal.valueOf(100);
    private static final BigDecimal YELLOW_FROM = BigDecimal.valueOf(80);

    private final String sign;

    Light(String sign) {
        this.sign = sign;
    }

    /** The sign that shows the light without colour. */
    public String sign() {
        return sign;
    }

    /** By the default rules: 100 % and more green, 80 % and more yellow, below red; without an attainment white. */
    public static Light suggestedFor(Attainment attainment) {
        return switch (attainment) {
            case Attainment.Unknown unknown -> WHITE;
            case Attainment.Percent percent when percent.value().compareTo(GREEN_FROM) >= 0 -> GREEN;
            case Attainment.Percent percent when percent.value().compareTo(YELLOW_FROM) >= 0 -> YELLOW;
            case Attainment.Percent percent -> RED;
        };
    }
}
