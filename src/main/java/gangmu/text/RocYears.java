package gangmu.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.chrono.MinguoDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ROC years as people type and read them; inside the program years are ISO years. */
public final class RocYears {
    public static final int FIRST = 1;
    public static final int LAST = 200;

    private static final int OFFSET = 1911;
    private static final Pattern TYPED = Pattern.compile("(?:民國|ROC)?\\s*(\\d{1,4})\\s*年?度?");

    private RocYears() {}

    /** The ROC year, e.g. 106 for 2017. */
    public static String text(Year year) {
        return Integer.toString(number(year));
    }

    /** The ROC year as a number, e.g. 106 for 2017. */
    public static int number(Year year) {
        return year.getValue() - OFFSET;
    }

    /** The ISO year of a ROC year. */
    public static Year year(int rocYear) {
        return Year.of(rocYear + OFFSET);
    }

    /** A first and a last year as plans print them: 106-109, or 106 where they are the same. */
    public static String range(Year first, Year last) {
        return first.equals(last) ? text(first) : text(first) + "-" + text(last);
    }

    /** Reads 106, １０６, 106年, 106年度 or 民國106年; accepts ROC years 1 to 200. */
    public static Parsed<Year> parse(String typed) {
        Matcher matcher = TYPED.matcher(Typed.normal(typed));
        if (!matcher.matches()) {
            return Parsed.wrong("wrong.year", FIRST, LAST);
        }
        int year = Integer.parseInt(matcher.group(1));
        return year < FIRST || year > LAST ? Parsed.wrong("wrong.year", FIRST, LAST) : Parsed.value(year(year));
    }

    /** A day in the words of a language, in ROC years: 中華民國115年11月23日, or 23 November 2026 (ROC 115). */
    public static String date(LocalDate day, Language language) {
        MinguoDate date = MinguoDate.from(day);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return switch (language) {
            case ZH_TW -> "中華民國 " + year + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
            case EN ->
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day) + " (ROC " + year + ")";
        };
    }

    /** A moment in short form with the ROC year: 115/11/23 14:05. */
    public static String moment(LocalDateTime moment) {
        int year = MinguoDate.from(moment.toLocalDate()).get(ChronoField.YEAR_OF_ERA);
        return year + DateTimeFormatter.ofPattern("/MM/dd HH:mm", Locale.ROOT).format(moment);
    }
}
