package gangmu.model;

import java.time.Year;

/** What a plan says of itself: its title, the agency and the fiscal years it covers. Each plan has exactly one. */
public record Heading(Id id, String title, String agency, Year firstYear, Year lastYear) implements Element {

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
