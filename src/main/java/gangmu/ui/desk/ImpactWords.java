package gangmu.ui.desk;

import gangmu.explain.ChangeWords;
import gangmu.explain.CoverageWords;
import gangmu.explain.DeedWords;
import gangmu.model.Consequence;
import gangmu.model.Holdings;
import gangmu.model.Impact;
import gangmu.model.Kpi;
import gangmu.model.Rollup;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a change makes of a plan beyond what it says, in words. */
public record ImpactWords(Impact impact, Texts texts) {

    /** A sentence for each thing: measures, targets and weights, results, goals, findings, numbers, printed reports; nothing where all stays as it is. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (impact.lostResults() > 0) {
            lines.add(texts.get("impact.lost", impact.lostResults()));
        }
        ChangeWords.restated(impact, texts)
                .rows()
                .forEach(row -> lines.add(texts.get("impact.restated", row.field(), row.before(), row.after())));
        impact.results().forEach(result -> lines.add(result(result)));
        lines.addAll(beyondResults());
        return lines;
    }

    /** The same without the results of KPIs. */
    public List<String> beyondResults() {
        List<String> lines = new ArrayList<>();
        impact.goals().forEach(goal -> lines.add(goal(goal)));
        CoverageWords words = new CoverageWords(impact.after(), texts);
        impact.opened()
                .forEach(finding -> lines.add(texts.get("impact.finding", words.subject(finding), words.of(finding))));
        List<Kpi> renumbered = impact.renumbered();
        if (!renumbered.isEmpty()) {
            lines.add(renumbered(renumbered));
        }
        if (!impact.reports().isEmpty()) {
            lines.add(texts.get(
                    "impact.reports",
                    impact.reports().stream()
                            .map(report -> texts.get("impact.report." + report))
                            .collect(Collectors.joining(texts.get("list.comma")))));
        }
        return lines;
    }

    private String result(Consequence result) {
        Kpi kpi = result.kpi();
        String code = impact.before().numbering().code(kpi);
        return texts.get("impact.result", code, DeedWords.shortened(kpi.name()), ConsequenceWords.of(result, texts));
    }

    private String goal(Impact.GoalResult result) {
        return texts.get(
                "impact.goal.result",
                impact.before().numbering().label(result.goal())
                        + DeedWords.shortened(result.goal().title()),
                RocYears.text(result.year()),
                attainment(result.was()),
                attainment(result.becomes()));
    }

    private static String attainment(Rollup rollup) {
        return rollup.attainment().map(Figures::percent).orElse("—");
    }

    private String renumbered(List<Kpi> kpis) {
        Kpi first = kpis.getFirst();
        Kpi becomes = impact.after().kpi(first.id()).orElseThrow();
        return texts.get(
                "impact.renumbered",
                kpis.size(),
                impact.before().numbering().code(first),
                impact.after().numbering().code(becomes));
    }

    /** What is touched when a node is called otherwise or a target of it changes: what hangs on it, which stays, and what follows. */
    public static List<String> touched(Holdings held, List<String> beyond, Texts texts) {
        List<String> lines = new ArrayList<>();
        if (!held.isNothing()) {
            lines.add(texts.get("impact.stays", held(held, texts)));
        }
        lines.addAll(beyond);
        return lines;
    }

    /** What hangs on a node, counted: “2 KPIs, 3 links, 1 actual”; empty where nothing does. */
    public static String held(Holdings held, Texts texts) {
        List<String> parts = new ArrayList<>();
        held.nodes().forEach((kind, count) -> parts.add(texts.get("impact." + kind, count)));
        add(parts, texts, "impact.links", held.links());
        add(parts, texts, "impact.targets", held.targets());
        add(parts, texts, "impact.actuals", held.actuals());
        add(parts, texts, "impact.formulas", held.formulas());
        add(parts, texts, "impact.judgements", held.records().judgements());
        add(parts, texts, "impact.adjustments", held.records().adjustments());
        add(parts, texts, "impact.acceptances", held.records().acceptances());
        add(parts, texts, "impact.filters", held.records().filters());
        return String.join(texts.get("list.comma"), parts);
    }

    private static void add(List<String> parts, Texts texts, String key, int count) {
        if (count > 0) {
            parts.add(texts.get(key, count));
        }
    }
}
