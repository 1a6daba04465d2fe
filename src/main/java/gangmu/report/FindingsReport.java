package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.CoverageWords;
import gangmu.model.CoverageRule;
import gangmu.model.Findings;
import gangmu.model.Findings.Found;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is found in how projects and KPIs go together, rule by rule, with why some of it is accepted. */
public final class FindingsReport extends PlanReport {
    private final Plan looked;

    /** The findings of a plan. */
    public FindingsReport(Plan plan, Texts texts, LocalDate printedOn) {
        this(plan, Printable.of(plan), texts, printedOn);
    }

    private FindingsReport(Plan looked, Printable printable, Texts texts, LocalDate printedOn) {
        super(printable, "findings.name", texts, printedOn);
        this.looked = looked;
    }

    @Override
    PlanReport readable() {
        return new FindingsReport(looked, Printable.readable(looked), texts, printedOn);
    }

    @Override
    Manuscript manuscript() {
        Findings all = Findings.of(plan());
        String summary =
                texts.get("coverage.summary", all.open().size(), all.accepted().size());
        List<Markup> content = new ArrayList<>(List.of(heading(element("p", "overall", summary))));
        for (CoverageRule rule : CoverageRule.values()) {
            Findings found = Findings.of(plan(), rule);
            content.add(element("h2", "", heading(rule, found)));
            content.add(element("p", "empty", CoverageWords.purpose(rule, texts)));
            if (!found.found().isEmpty()) {
                content.add(table(found.found()));
            }
        }
        return new Manuscript(frame().xhtml(Markup.NOTHING, " ", content.toArray(Markup[]::new)), new ChartFrame());
    }

    private String heading(CoverageRule rule, Findings found) {
        return texts.get(
                plan().isSilenced(rule) ? "coverage.heading.off" : "coverage.heading",
                CoverageWords.of(rule, texts),
                found.open().size(),
                found.accepted().size());
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
        CoverageWords words = new CoverageWords(plan(), texts);
        Markup state = one.acceptance()
                .map(held -> Markup.all(
                        element("div", "", texts.get("findings.accepted", held.reason())),
                        element("div", "below", CoverageWords.signed(held, texts))))
                .orElseGet(() -> text(texts.get("findings.open")));
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
