package gangmu.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type and read them, in ROC years, and the figures that stand for them: 109/06/30 is 20200630. */
public final class RocDays {
    private static final String ERA = "(?:(?:中華)?民國|ROC)?\\s*";
    private static final Pattern PARTED =
            Pattern.compile(ERA + "(\\d{1,4})\\s*[/.\\-年]\\s*(\\d{1,2})\\s*[/.\\-月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern UNPARTED = Pattern.compile(ERA + "(\\d{2,4})(\\d{2})(\\d{2})");

    /** From here on a year of four digits is an ISO year. */
    private static final int ISO = 1000;

    private RocDays() {}

    /** The day in short: 109/06/30. */
    public static String text(LocalDate day) {
        return RocYears.text(Year.from(day))
                + DateTimeFormatter.ofPattern("/MM/dd", Locale.ROOT).format(day);
    }

    /** Reads 109/06/30, 109.6.30, 1090630, 民國109年6月30日, full-width forms, and with ISO years 2020/06/30 and 20200630. */
    public static Parsed<LocalDate> parse(String typed) {
        String normal = Typed.normal(typed);
        Matcher form = PARTED.matcher(normal);
        if (form.matches()) {
            return day(form, typed);
        }
        Matcher unparted = UNPARTED.matcher(normal);
        return unparted.matches() ? day(unparted, typed) : Parsed.wrong("wrong.day");
    }

    private static Parsed<LocalDate> day(Matcher form, String typed) {
        int year = Integer.parseInt(form.group(1));
        Year iso = year < ISO ? RocYears.year(year) : Year.of(year);
        int roc = RocYears.number(iso);
        try {
            LocalDate day =
                    LocalDate.of(iso.getValue(), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
            return roc < RocYears.FIRST || roc > RocYears.LAST ? none(typed) : Parsed.value(day);
        } catch (DateTimeException e) {
            return none(typed);
        }
    }

    private static Parsed<LocalDate> none(String typed) {
        return Parsed.wrong("wrong.day.none", typed.strip());
    }

    /** The figure that stands for a day: 20200630. */
    public static BigDecimal figure(LocalDate day) {
        return new BigDecimal(DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    /** The day that a figure stands for, where it stands for one. */
    static Optional<LocalDate> ofFigure(BigDecimal figure) {
        try {
            return Optional.of(LocalDate.parse(figure.toPlainString(), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
