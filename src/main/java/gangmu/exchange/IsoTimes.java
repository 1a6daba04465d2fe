package gangmu.exchange;

import gangmu.model.Heading;
import gangmu.model.Period;
import gangmu.model.Span;
import gangmu.model.YearRange;
import gangmu.text.RocYears;
import java.time.Instant;
import java.time.Year;
import java.time.format.DateTimeParseException;

/** Years, periods and moments in a file, in the ISO years that the program stores. */
final class IsoTimes {
    private static final Year FIRST = RocYears.year(RocYears.FIRST);
    private static final Year LAST = RocYears.year(RocYears.LAST);

    private IsoTimes() {}

    /** A year, e.g. "2018". */
    static Year year(JsonPlace place) {
        String text = place.text();
        Year year = text.matches("[0-9]{4}") ? Year.parse(text) : Year.of(0);
        if (year.isBefore(FIRST) || year.isAfter(LAST)) {
            throw place.wrong("wrong.json.iso-year", FIRST.toString(), LAST.toString());
        }
        return year;
    }

    /**
     * Refuses years that no plan has.
     *
     * @param place where they were stated
     */
    static void require(JsonPlace place, YearRange years) {
        if (years.first().isBefore(FIRST) || years.last().isAfter(LAST)) {
            throw place.wrong("wrong.json.iso-year", FIRST.toString(), LAST.toString());
        }
        int count = years.years().size();
        if (count > Heading.MOST_YEARS) {
            throw place.wrong("wrong.years.many", Heading.MOST_YEARS, count);
        }
    }

    /** A year of the plan. */
    static Year year(JsonPlace place, YearRange plan) {
        Year year = year(place);
        if (!plan.contains(year)) {
            throw place.wrong(
                    "wrong.json.outside-plan",
                    plan.first().toString(),
                    plan.last().toString());
        }
        return year;
    }

    /** The fiscal years from a first to a last one. */
    static YearRange years(JsonPlace object) {
        Year first = year(object.at("firstYear"));
        Year last = year(object.at("lastYear"));
        if (last.isBefore(first)) {
            throw object.at("lastYear").wrong("wrong.json.years");
        }
        return new YearRange(first, last);
    }

    /** A period of a kind that ends no later than a year, e.g. "2018-Q3". */
    static Period period(JsonPlace place, Span span, Year last) {
        Period period = period(place.text());
        if (period.span() != span || period.year().isBefore(FIRST)) {
            throw place.wrong("wrong.json.period." + span);
        }
        if (period.year().isAfter(last)) {
            throw place.wrong("wrong.json.after-plan", last.toString());
        }
        return period;
    }

    /** The period that is written so; one long before any plan where it is written wrongly. */
    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            return Period.of(Year.of(0));
        }
    }

    /** A moment in universal time, e.g. "2019-01-31T08:00:00Z". */
    static Instant moment(JsonPlace place) {
        try {
            return Instant.parse(place.text());
        } catch (DateTimeParseException e) {
            throw place.wrong("wrong.json.moment");
        }
    }
}
