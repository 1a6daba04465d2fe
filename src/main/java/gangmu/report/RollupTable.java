package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.model.Weight;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How every section, its goals and the plan stand in a year, with the weights by which their KPIs count. */
record RollupTable(Plan plan, Year reported, Texts texts) {
    private static final String NONE = "—";

    /** Nothing where there is no goal. */
    Markup rows() {
        if (plan.goals().isEmpty()) {
            return Markup.NOTHING;
        }
        List<Markup> rows = plan.sections().stream().flatMap(this::section).toList();
        return Markup.all(
                element("h2", "rollup", texts.get("rollup.heading", RocYears.text(reported))),
                LeastRoom.SHORT_ROW.around(element(
                        "table",
                        "rollups",
                        element("thead", "", head()),
                        element("tbody", "", Markup.all(rows), total()))),
                element("div", "notes", texts.get(isWeighted() ? "report.weights.some" : "report.weights.none")));
    }

    private Markup head() {
        return element(
                "tr",
                "",
                column("", "report.goal"),
                column("indicators", isWeighted() ? "report.kpis.weighted" : "report.kpis.all"),
                isWeighted() ? column("figure", "report.goal.weight") : Markup.NOTHING,
                column("figure", "report.evaluated"),
                column("figure", "report.attainment"));
    }

    private Markup column(String style, String key) {
        return element("th", Map.of("class", style, "scope", "col"), text(texts.get(key)));
    }

    private Stream<Markup> section(OutlineNode section) {
        Rollup all = Rollup.ofSection(plan, section.id(), reported);
        Markup row = row("section", name(section), Markup.NOTHING, weights(all), all);
        return Stream.concat(
                Stream.of(row), plan.children(section.id()).stream().map(this::goal));
    }

    private Markup goal(OutlineNode goal) {
        List<Kpi> kpis = plan.kpisOfGoal(goal.id());
        Markup indicators = Markup.all(kpis.stream()
                .map(kpi -> indicator(kpi)
                        + (kpi.equals(kpis.getLast())
                                ? ""
                                : texts.get("list.comma").strip()))
                .map(Markup::unbroken)
                .toList());
        return row("goal", name(goal), indicators, weight(goal.id()), Rollup.ofGoal(plan, goal.id(), reported));
    }

    private Markup total() {
        Rollup all = Rollup.ofPlan(plan, reported);
        return row("total", texts.get("report.goal.all"), Markup.NOTHING, weights(all), all);
    }

    private String name(OutlineNode node) {
        return plan.numbering().label(node) + node.title();
    }

    private static String weights(Rollup rollup) {
        return rollup.weights().map(Figures::text).orElse(NONE);
    }

    private Markup row(String style, String name, Markup indicators, String weight, Rollup rollup) {
        return element(
                "tr",
                style,
                element("td", "name", name),
                element("td", "indicators", indicators),
                isWeighted() ? element("td", "figure", weight) : Markup.NOTHING,
                element("td", "figure", texts.get("report.evaluated.of", rollup.evaluated(), rollup.of())),
                element(
                        "td",
                        "figure",
                        rollup.attainment().map(Figures::percent).orElse(NONE)));
    }

    private String indicator(Kpi kpi) {
        String code = plan.numbering().code(kpi);
        return isWeighted() ? texts.get("report.kpi.weight", code, weight(kpi.id())) : code;
    }

    private String weight(Id node) {
        return plan.weight(node).map(Weight::value).map(Figures::text).orElse(NONE);
    }

    private boolean isWeighted() {
        return plan.goals().stream()
                .anyMatch(goal -> plan.weight(goal.id()).isPresent()
                        || plan.kpisOfGoal(goal.id()).stream()
                                .anyMatch(kpi -> plan.weight(kpi.id()).isPresent()));
    }
}
