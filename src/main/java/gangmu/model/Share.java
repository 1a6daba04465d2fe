package gangmu.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** In what the shares of a KPI are given, as its unit says. */
public enum Share {
    /** As quotients. */
    PLAIN(1),
    /** In percent. */
    PERCENT(100),
    /** In per mille. */
    PER_MILLE(1000);

    private static final List<String> PERCENT_WORDS = List.of("百分比", "百分點", "百分率", "百分數", "百分之", "percent");
    private static final List<String> PER_MILLE_WORDS = List.of("千分比", "千分點", "千分率", "千分數", "千分之", "per mil", "permil");

    private final BigDecimal whole;

    Share(int whole) {
        this.whole = BigDecimal.valueOf(whole);
    }

    /** What the whole is: 1, 100 or 1,000. */
    public BigDecimal whole() {
        return whole;
    }

    /** What a unit stands for, such as %, （%）, 百分比, 百分點, ‰ or 件. */
    static Share of(String unit) {
        String plain = unit.strip().toLowerCase(Locale.ROOT);
        if ((PERCENT_WORDS.stream().anyMatch(plain::startsWith) && !plain.startsWith("percentile"))
                || plain.contains("%")
                || plain.contains("％")) {
            return PERCENT;
        }
        return PER_MILLE_WORDS.stream().anyMatch(plain::startsWith) || plain.contains("‰") ? PER_MILLE : PLAIN;
    }
}
