package gangmu.report;

import static gangmu.report.Markup.element;

import gangmu.model.Heading;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.util.List;
import java.util.Map;

/** The first page of a book: whose it is, of which plan, on which year, and of which day. */
record Cover(Plan plan, Book.Choice choice, List<String> warnings, Texts texts) {
    private static final String ANCHOR = "cover";

    Chapter chapter() {
        return new Chapter(texts.get("book.part.COVER"), ANCHOR, List.of(), PageKind.COVER, charts -> page());
    }

    private Markup page() {
        Heading heading = plan.heading();
        String years = RocYears.range(heading.firstYear(), heading.lastYear());
        return element(
                "div",
                Map.of("id", ANCHOR, "class", "cover"),
                element("p", "cover-agency", heading.agency()),
                element("h1", "", heading.title()),
                element("p", "cover-name", texts.get("report.name", RocYears.text(choice.year()))),
                element("p", "cover-years", texts.get("book.years", years)),
                element("p", "cover-date", RocYears.date(choice.printedOn(), texts.language())),
                Markup.all(warnings.stream()
                        .map(warning -> element("p", "cover-note", warning))
                        .toList()));
    }
}
