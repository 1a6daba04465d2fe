package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.CoverageWords;
import gangmu.model.CoverageRule;
import gangmu.model.Findings;
import gangmu.model.Findings.Found;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is found in how projects and KPIs go together, rule by rule, with why some of it is accepted. */
record FindingList(Plan plan, Texts texts) {
    private static final String ANCHOR = "coverage";

    /** Enough for the heading of a rule, what it is for, the head of a table and a row. */
    private static final LeastRoom WITH_HEADING = new LeastRoom(150);

    Chapter chapter() {
        String title = texts.get("findings.name");
        Markup heading = element("h2", Map.of("id", ANCHOR, "class", "part"), text(title));
        return Chapter.part(title, ANCHOR, PageKind.PORTRAIT, charts -> Markup.all(heading, summary(), rules("h3")));
    }

    /** How much was found. */
    Markup summary() {
        Findings all = Findings.of(plan);
        return element(
                "p",
                "overall",
                texts.get("coverage.summary", all.open().size(), all.accepted().size()));
    }

    /** @param level that of the headings of rules */
    Markup rules(String level) {
        List<Markup> content = new ArrayList<>();
        for (CoverageRule rule : CoverageRule.values()) {
            Findings found = Findings.of(plan, rule);
            Markup heading = Markup.all(
                    element(level, "", heading(rule, found)),
                    element("p", "empty", CoverageWords.purpose(rule, texts)));
            content.add(found.found().isEmpty() ? heading : WITH_HEADING.aroundHeading(heading));
            content.add(found.found().isEmpty() ? Markup.NOTHING : table(found.found()));
        }
        return Markup.all(content);
    }

    private String heading(CoverageRule rule, Findings found) {
        return texts.get(
                plan.isSilenced(rule) ? "coverage.heading.off" : "coverage.heading",
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
        CoverageWords words = new CoverageWords(plan, texts);
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
