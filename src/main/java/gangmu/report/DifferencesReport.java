package gangmu.report;

import static gangmu.report.Markup.element;

import gangmu.explain.ChangeWords;
import gangmu.explain.ChangedField;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a plan differs from one moment to another, field by field, on A4 pages. */
public final class DifferencesReport implements Report {
    private final String plan;
    private final String agency;
    private final String from;
    private final String to;
    private final List<ChangedField> fields;
    private final List<String> missing;
    private final Texts texts;
    private final LocalDate printedOn;

    /**
     * The report of all differences; takes seconds where there are many.
     *
     * @param from the earlier moment in words, as {@code to}
     */
    public DifferencesReport(Plan earlier, Plan later, String from, String to, Texts texts, LocalDate printedOn) {
        Set<String> unknown = new LinkedHashSet<>();
        this.plan = Printable.of(later.heading().title(), unknown);
        this.agency = Printable.of(later.heading().agency(), unknown);
        this.from = from;
        this.to = to;
        this.texts = texts;
        this.printedOn = printedOn;
        this.fields = ChangeWords.between(earlier, later, texts)
                .rows()
                .map(field -> Printable.of(field, unknown))
                .toList();
        this.missing = List.copyOf(unknown);
    }

    @Override
    public List<String> missingCharacters() {
        return missing;
    }

    @Override
    public String name() {
        return texts.get("differences.name");
    }

    @Override
    public String title() {
        return texts.get("differences.title", plan);
    }

    @Override
    public Pages pages() {
        String xhtml =
                new Frame(title(), agency, texts).xhtml(" ", heading(), new DifferencesTable(fields, texts).whole());
        return Press.print(xhtml, new ChartFrame());
    }

    private Markup heading() {
        String day = texts.get("report.printedOn", RocYears.date(printedOn, texts.language()));
        Markup line = element("tr", "", element("td", "", texts.get("differences.name")), element("td", "date", day));
        return Markup.all(
                element("p", "agency", agency),
                element("h1", "", plan),
                element("table", "subtitle", line),
                element("p", "overall", texts.get("differences.span", from, to, fields.size())));
    }
}
