package gangmu.model;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month, quarter, half or whole of a fiscal year, which is a calendar year; periods are in order of their ends.
 *
 * @param number 1 for the first of its kind in the year
 */
public record Period(Year year, Span span, int number) implements Comparable<Period> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-([HQM])(\\d{1,2}))?");

    /** @throws IllegalArgumentException if the year has no such period */
    public Period {
        if (number < 1 || number > span.inYear()) {
            throw new IllegalArgumentException("no " + span + " " + number);
        }
    }

    /** The whole of a year. */
    public static Period of(Year year) {
        return new Period(year, Span.YEAR, 1);
    }

    /** All periods of a kind in a year, in order. */
    public static List<Period> of(Year year, Span span) {
        return IntStream.rangeClosed(1, span.inYear())
                .mapToObj(number -> new Period(year, span, number))
                .toList();
    }

    /** The same with the periods that they roll up to, each right after the last it is made of. */
    public static List<Period> withRollUps(Year year, Span span) {
        return Stream.concat(Stream.of(span), span.rollUps().stream())
                .flatMap(each -> of(year, each).stream())
                .sorted()
                .toList();
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is no period
     */
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("no period: " + text);
        }
        Year year = Year.parse(form.group(1));
        return form.group(2) == null
                ? of(year)
                : new Period(year, Span.marked(form.group(2)), Integer.parseInt(form.group(3)));
    }

    /** The same a year before. */
    Period yearBefore() {
        return new Period(year.minusYears(1), span, number);
    }

    /** Of the periods within it, whichever their kind, the very first. */
    Period begin() {
        return new Period(year, Span.MONTH, (number - 1) * 12 / span.inYear() + 1);
    }

    /** Whether another one lies within it, or is it. */
    boolean contains(Period other) {
        return year.equals(other.year)
                && begin().number() <= other.begin().number()
                && other.lastMonth() <= lastMonth();
    }

    /** The last month it covers, 1–12. */
    public int lastMonth() {
        return number * 12 / span.inYear();
    }

    @Override
    public int compareTo(Period other) {
        return Comparator.comparing(Period::year)
                .thenComparingInt(Period::lastMonth)
                .thenComparing(Period::span)
                .compare(this, other);
    }

    /** In ISO years: 2018, 2018-H1, 2018-Q3, 2018-M09. */
    @Override
    public String toString() {
        String mark = "-" + span.mark();
        return switch (span) {
            case YEAR -> year.toString();
            case MONTH -> year + mark + (number < 10 ? "0" : "") + number;
            case HALF_YEAR, QUARTER -> year + mark + number;
        };
    }
}
