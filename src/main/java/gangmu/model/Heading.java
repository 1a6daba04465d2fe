package gangmu.model;

import java.time.Year;

/** What a plan says of itself: its title, the agency and the fiscal years it covers. Each plan has exactly one. */
public record Heading(Id id, String title, String agency, Year firstYear, Year lastYear) implements Element {

    /** Long enough for any plan in use, short enough that a mistyped year is noticed. */
    public static final int MOST_YEARS = 20;

    /** @throws IllegalArgumentException if the title or agency is blank, or the years end before they start */
    public Heading {
        title = Words.required("title", title);
        agency = Words.required("agency", agency);
        new YearRange(firstYear, lastYear);
    }

    @Override
    public Key key() {
        return Key.of(Kind.HEADING, id);
    }

    @Override
    public Id owner() {
        return id;
    }

    /** The fiscal years the plan covers. */
    public YearRange years() {
        return new YearRange(firstYear, lastYear);
    }
}
