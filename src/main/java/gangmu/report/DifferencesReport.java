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
import java.util.function.UnaryOperator;

/** How a plan differs from one moment to another, field by field, on A4 pages. */
public final class DifferencesReport implements Report {
    private final String plan;
    private final String agency;
    private final String from;
    private final String to;
    private final List<ChangedField> fields;
    private final Texts texts;
    private final LocalDate printedOn;

    /**
     * The report of all differences; takes seconds where there are many.
     *
     * @param from the earlier moment in words, as {@code to}
     */
    public DifferencesReport(Plan earlier, Plan later, String from, String to, Texts texts, LocalDate printedOn) {
        this.plan = later.heading().title();
        this.agency = later.heading().agency();
        this.from = from;
        this.to = to;
        this.texts = texts;
        this.printedOn = printedOn;
        this.fields = ChangeWords.between(earlier, later, texts).rows().toList();
    }

    @Override
    public List<String> missingCharacters() {
        Set<String> missing = new LinkedHashSet<>();
        manuscript(text -> Printable.of(text, missing));
        return List.copyOf(missing);
    }

    @Override
    public String name() {
        return texts.get("differences.name");
    }

    @Override
    public String title() {
        return title(Printable.of(plan, new LinkedHashSet<>()));
    }

    private String title(String named) {
        return texts.get("differences.title", named);
    }

    @Override
    public Pages pages() {
        return manuscript(text -> Printable.of(text, new LinkedHashSet<>())).pages();
    }

    @Override
    public byte[] html() {
        return Html.of(List.of(manuscript(Printable::readable)));
    }

    @Override
    public byte[] odt() {
        return Odt.of(List.of(manuscript(Printable::readable)));
    }

    private Manuscript manuscript(UnaryOperator<String> letters) {
        List<ChangedField> lettered =
                fields.stream().map(field -> Printable.lettered(field, letters)).toList();
        String xhtml = new Frame(title(letters.apply(plan)), letters.apply(agency), texts)
                .xhtml(" ", heading(letters), new DifferencesTable(lettered, texts).whole());
        return new Manuscript(xhtml, new ChartFrame());
    }

    private Markup heading(UnaryOperator<String> letters) {
        String day = texts.get("report.printedOn", RocYears.date(printedOn, texts.language()));
        Markup line = element("tr", "", element("td", "", texts.get("differences.name")), element("td", "date", day));
        return Markup.all(
                element("p", "agency", letters.apply(agency)),
                element("h1", "", letters.apply(plan)),
                element("table", "subtitle", line),
                element("p", "overall", texts.get("differences.span", from, to, fields.size())));
    }
}
