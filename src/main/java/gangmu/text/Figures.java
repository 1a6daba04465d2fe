package gangmu.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Figures as people type and read them: grouped by thousands, with their unit, rounded half-up only for showing. */
public final class Figures {
    public static final int INTEGER_DIGITS = 20;
    public static final int FRACTION_DIGITS = 10;

    /** So many places of a percentage are shown. */
    public static final int PERCENT_PLACES = 2;

    private static final int PLACES = 4;
    private static final MathContext SHOWN_OF_HUGE = new MathContext(16, RoundingMode.HALF_UP);
    private static final String UNITS_WITHOUT_SPACE = "%％‰";

    private static final Pattern TYPED = Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d*)?");
    private static final Pattern HAS_DIGIT = Pattern.compile(".*\\d.*");

    private Figures() {}

    /** Reads 1090, 1,090, １０９０, -2.5, 25% or 7‰; anything else is wrong. */
    public static Parsed<BigDecimal> parse(String typed) {
        String normal = Typed.normal(typed);
        if (normal.endsWith("%") || normal.endsWith("‰")) {
            normal = normal.substring(0, normal.length() - 1).strip();
        }
        if (!TYPED.matcher(normal).matches() || !HAS_DIGIT.matcher(normal).matches()) {
            return Parsed.wrong("wrong.figure");
        }
        BigDecimal value = new BigDecimal(normal.replace(",", ""));
        BigDecimal plain = value.stripTrailingZeros();
        boolean fits = plain.precision() - plain.scale() <= INTEGER_DIGITS && plain.scale() <= FRACTION_DIGITS;
        return fits ? Parsed.value(value) : Parsed.wrong("wrong.figure.size", INTEGER_DIGITS, FRACTION_DIGITS);
    }

    /** The exact figure: 1,090; one that is longer than any that is entered, in powers of ten: 1.524157875019052 × 10^38. */
    public static String text(BigDecimal value) {
        return isHuge(value) ? power(value) : format("#,##0.##########").format(value);
    }

    private static boolean isHuge(BigDecimal value) {
        return value.precision() - value.scale() > INTEGER_DIGITS;
    }

    private static String power(BigDecimal value) {
        BigDecimal shown = value.round(SHOWN_OF_HUGE);
        int power = shown.precision() - shown.scale() - 1;
        return shown.movePointLeft(power).stripTrailingZeros().toPlainString() + " × 10^" + power;
    }

    /** The exact figure with its unit: 1,090 次, 25%. */
    public static String text(BigDecimal value, String unit) {
        return withUnit(text(value), unit);
    }

    /** A figure that is written already, with its unit. */
    public static String withUnit(String figure, String unit) {
        return unit.isEmpty()
                ? figure
                : figure + (UNITS_WITHOUT_SPACE.contains(unit.substring(0, 1)) ? "" : " ") + unit;
    }

    /** The figure rounded half-up for showing, to four places, or four digits where it is very small: 27.2727, 0.00001667. */
    public static String rounded(BigDecimal value) {
        if (isHuge(value)) {
            return power(value);
        }
        int leading = value.scale() - value.precision() + 1; // the place of its first digit
        int places = leading < PLACES || value.signum() == 0 ? PLACES : leading + PLACES - 1;
        BigDecimal rounded = value.scale() > places ? value.setScale(places, RoundingMode.HALF_UP) : value;
        DecimalFormat format = format("#,##0.#");
        format.setMaximumFractionDigits(Math.max(0, rounded.scale()));
        return format.format(rounded);
    }

    /** The rounded figure with its unit. */
    public static String rounded(BigDecimal value, String unit) {
        return withUnit(rounded(value), unit);
    }

    /** A figure as it was entered or comes out even; rounded where it has no end: 0.00005, 27.2727. */
    public static String known(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= FRACTION_DIGITS ? text(value) : rounded(value);
    }

    /** The same with its unit. */
    public static String known(BigDecimal value, String unit) {
        return withUnit(known(value), unit);
    }

    /** A share in percent, rounded half-up to two places for showing: 98.10%. */
    public static String percent(BigDecimal value) {
        BigDecimal shown = value.setScale(PERCENT_PLACES, RoundingMode.HALF_UP); // which has no sign where it is zero
        return (isHuge(shown) ? power(shown) : format("#,##0.00").format(shown)) + "%";
    }

    /** The figure with all places that it has, zeros among them: 1,090.50. */
    public static String whole(BigDecimal value) {
        DecimalFormat format = format("#,##0");
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return isHuge(value) ? power(value) : format.format(value);
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
