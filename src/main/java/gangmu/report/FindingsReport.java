package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.CoverageWords;
import gangmu.model.CoverageRule;
import gangmu.model.Findings;
import gangmu.model.Findings.Found;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is found in how projects and KPIs go together, rule by rule, with why some of it is accepted. */
public final class FindingsReport implements Report {
    private final Plan plan;
    private final List<String> missing;
    private final Texts texts;
    private final LocalDate printedOn;

    /** The findings of a plan. */
    public FindingsReport(Plan plan, Texts texts, LocalDate printedOn) {
        Printable printable = Printable.of(plan);
        this.plan = printable.plan();
        this.missing = printable.missing();
        this.texts = texts;
        this.printedOn = printedOn;
    }

    @Override
    public List<String> missingCharacters() {
        return missing;
    }

    @Override
    public String title() {
        return LinkageHeading.title(plan, name());
    }

    @Override
    public String name() {
        return texts.get("findings.name");
    }

    @Override
    public Pages pages() {
        List<Markup> content = new ArrayList<>(List.of(heading()));
        for (CoverageRule rule : CoverageRule.values()) {
            content.add(element("h2", "", heading(rule)));
            content.add(element("p", "empty", CoverageWords.purpose(rule, texts)));
            List<Found> found = Findings.of(plan, rule).found();
            if (!found.isEmpty()) {
                content.add(table(found));
            }
        }
        String xhtml = new Frame(title(), plan.heading().agency(), texts)
                .xhtml(Markup.NOTHING, " ", content.toArray(Markup[]::new));
        return Press.print(xhtml, new ChartFrame());
    }

    private Markup heading() {
        Findings all = Findings.of(plan);
        String day = texts.get("report.printedOn", RocYears.date(printedOn, texts.language()));
        Markup line = element("tr", "", element("td", "", name()), element("td", "date", day));
        return Markup.all(
                element("h1", "", plan.heading().title()),
                element("table", "subtitle", line),
                element(
                        "p",
                        "overall",
                        texts.get(
                                "coverage.summary",
                                all.open().size(),
                                all.accepted().size())));
    }

    private String heading(CoverageRule rule) {
        Findings all = Findings.of(plan, rule);
        return texts.get(
                plan.isSilenced(rule) ? "coverage.heading.off" : "coverage.heading",
                CoverageWords.of(rule, texts),
                all.open().size(),
                all.accepted().size());
    }

    private Markup table(List<Found> found) {
        Markup head = element("tr", "", column("findings.subject"), column("coverage.found"), column("findings.state"));
        return element(
                "table",
                "links findings",
                element("thead", "", head),
                element("tbody", "", Markup.all(found.stream().map(this::row).toList())));
    }

    private Markup row(Found one) {
        CoverageWords words = new CoverageWords(plan, texts);
        String state = one.acceptance()
                .map(held -> texts.get("coverage.accepted.say", held.reason(), CoverageWords.signed(held, texts)))
                .orElseGet(() -> texts.get("findings.open"));
        return element(
                "tr",
                "",
                element("td", "", words.subject(one.finding())),
                element("td", "", words.of(one.finding())),
                element("td", "", state));
    }

    private Markup column(String key) {
        return element("th", Map.of("scope", "col"), text(texts.get(key)));
    }
}
