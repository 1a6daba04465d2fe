package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.RollupWords;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.model.Weight;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How every section, its goals and the plan stand in a year: by lights and by the weights by which KPIs count. */
record RollupTable(Plan plan, Year reported, Texts texts, boolean weighted) {
    private static final String NONE = "—";

    /** Enough for the heading, the head of the table and its first row. */
    private static final LeastRoom WITH_HEADING = new LeastRoom(150);

    static RollupTable of(Plan plan, Year reported, Texts texts) {
        boolean weighted = plan.goals().stream()
                .anyMatch(goal -> plan.weight(goal.id()).isPresent()
                        || plan.kpisOfGoal(goal.id()).stream()
                                .anyMatch(kpi -> plan.weight(kpi.id()).isPresent()));
        return new RollupTable(plan, reported, texts, weighted);
    }

    /** Nothing where there is no goal. */
    Markup rows() {
        if (plan.goals().isEmpty()) {
            return Markup.NOTHING;
        }
        List<Markup> rows = plan.sections().stream().flatMap(this::section).toList();
        Markup heading = element("h2", "rollup", texts.get("rollup.heading", RocYears.text(reported)));
        Markup table = element(
                "table", "rollups", element("thead", "", head()), element("tbody", "", Markup.all(rows), total()));
        return Markup.all(
                WITH_HEADING.around(Markup.all(heading, table)),
                element("div", "notes", texts.get(weighted ? "report.weights.some" : "report.weights.none")));
    }

    private Markup head() {
        return element(
                "tr",
                "",
                column("name", "report.goal"),
                weighted ? column("figure", "report.goal.weight") : Markup.NOTHING,
                Markup.all(Arrays.stream(Light.values()).map(this::column).toList()),
                column("figure", "report.evaluated"),
                column("figure", "report.attainment"));
    }

    private Markup column(String style, String key) {
        return element("th", Map.of("class", style, "scope", "col"), text(texts.get(key)));
    }

    private Markup column(Light light) {
        return column("light", "light." + light);
    }

    private Stream<Markup> section(OutlineNode section) {
        Rollup all = Rollup.ofSection(plan, section.id(), reported);
        Markup row = row("section", text(name(section)), Figures.text(all.weights()), all);
        return Stream.concat(
                Stream.of(row), plan.children(section.id()).stream().map(this::goal));
    }

    private Markup goal(OutlineNode goal) {
        Markup name = Markup.all(text(name(goal)), indicators(plan.kpisOfGoal(goal.id())));
        return row("goal", name, weight(goal.id()), Rollup.ofGoal(plan, goal.id(), reported));
    }

    private Markup total() {
        Rollup all = Rollup.ofPlan(plan, reported);
        return row("total", text(texts.get("report.goal.all")), Figures.text(all.weights()), all);
    }

    private String name(OutlineNode node) {
        return plan.numbering().titled(node);
    }

    /** Under the name of a goal its KPIs by number, with their weights where there are any. */
    private Markup indicators(List<Kpi> kpis) {
        if (kpis.isEmpty()) {
            return Markup.NOTHING;
        }
        String all = kpis.stream().map(this::indicator).collect(Collectors.joining(texts.get("list.comma")));
        return element(
                "div", "indicators", texts.get(weighted ? "report.goal.kpis.weighted" : "report.goal.kpis", all));
    }

    private String indicator(Kpi kpi) {
        String code = plan.numbering().code(kpi);
        return weighted ? texts.get("report.goal.kpi", code, weight(kpi.id())) : code;
    }

    private String weight(Id node) {
        return plan.weight(node).map(Weight::value).map(Figures::text).orElse(NONE);
    }

    private Markup row(String style, Markup name, String weight, Rollup rollup) {
        return element(
                "tr",
                style,
                element("td", "name", name),
                weighted ? element("td", "figure", weight) : Markup.NOTHING,
                Markup.all(rollup.lights().entrySet().stream()
                        .map(light -> element("td", "light", LightSign.of(light.getKey(), light.getValue())))
                        .toList()),
                element("td", "figure", RollupWords.evaluated(rollup, texts)),
                element(
                        "td",
                        "figure",
                        rollup.attainment().map(Figures::percent).orElse(NONE)));
    }
}
