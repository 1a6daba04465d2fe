package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.LightWords;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.StandingLight;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Projects down and some of the KPIs across; the heads stand on each page.
 *
 * @param width how wide it can be, in pixels of the style
 */
record MatrixTable(Linkage linkage, List<Kpi> kpis, double width, Texts texts) {
    private static final double NAME_SHARE = 0.24;
    private static final double COUNT = 30;

    Markup whole() {
        List<Markup> rows = new ArrayList<>();
        for (OutlineNode section : plan().sections()) {
            List<Project> projects = linkage.projectsOf(section);
            if (!projects.isEmpty()) {
                rows.add(group(section, projects));
                projects.forEach(project -> rows.add(row(project)));
            }
        }
        return element(
                "table",
                "matrix",
                element("thead", "", bands(), heads(), sums()),
                element("tbody", "", Markup.all(rows)));
    }

    private Plan plan() {
        return linkage.plan();
    }

    private Markup bands() {
        Map<Id, Integer> goals = new LinkedHashMap<>();
        kpis.forEach(kpi -> goals.merge(kpi.goal(), 1, Integer::sum));
        List<Markup> cells = new ArrayList<>(List.of(
                sized("th", "corner", NAME_SHARE * width, texts.get("linkage.column.goal")),
                sized("th", "count", COUNT, "")));
        goals.forEach((goal, columns) -> cells.add(element(
                "th",
                Map.of("class", "band", "scope", "colgroup", "colspan", Integer.toString(columns)),
                text(label(goal)))));
        return element("tr", "", Markup.all(cells));
    }

    private Markup heads() {
        double column = (width * (1 - NAME_SHARE) - COUNT) / kpis.size();
        List<Markup> cells = new ArrayList<>(List.of(
                element("th", "corner", texts.get("linkage.column.project")),
                element("th", "count", texts.get("linkage.list.count"))));
        for (Kpi kpi : kpis) {
            Markup name = Markup.all(
                    element("div", "code", plan().numbering().code(kpi)),
                    element("div", "", kpi.name()),
                    light(kpi, ""));
            cells.add(element(
                    "th", Map.of("class", "kpi-head", "scope", "col", "style", "width: " + column + "px"), name));
        }
        return element("tr", "", Markup.all(cells));
    }

    private Markup sums() {
        List<Markup> cells = new ArrayList<>(List.of(
                element("th", "corner", texts.get("linkage.list.count")),
                element("td", "count", links(linkage.projects(), linkage.kpis()))));
        kpis.forEach(kpi -> cells.add(element("td", "cell", links(linkage.projects(), List.of(kpi)))));
        return element("tr", "sums", Markup.all(cells));
    }

    private Markup group(OutlineNode section, List<Project> projects) {
        List<Markup> cells = new ArrayList<>(List.of(
                element("th", Map.of("scope", "row"), text(label(section.id()))),
                element("td", "count", links(projects, linkage.kpis()))));
        kpis.forEach(kpi -> {
            String links = links(projects, List.of(kpi));
            cells.add(element("td", "cell", links.equals("0") ? "" : links));
        });
        return element("tr", "group", Markup.all(cells));
    }

    private Markup row(Project project) {
        List<Markup> cells = new ArrayList<>(List.of(
                element("th", Map.of("class", "project", "scope", "row"), text(project.name())),
                element("td", "count", links(List.of(project), linkage.kpis()))));
        kpis.forEach(kpi -> cells.add(
                plan().link(project.id(), kpi.id()).isPresent()
                        ? element(
                                "td",
                                "cell",
                                light(
                                        kpi,
                                        LightWords.attainment(plan(), kpi, linkage.year(), texts)
                                                .orElse("")))
                        : element("td", "cell", "")));
        return element("tr", "", Markup.all(cells));
    }

    private Markup light(Kpi kpi, String attainment) {
        StandingLight light = plan().standing(kpi, linkage.year());
        Markup sign = element("div", light.light().name(), LightWords.sign(light));
        return attainment.isEmpty() ? sign : Markup.all(sign, element("div", "percent", attainment));
    }

    private String links(List<Project> projects, List<Kpi> some) {
        return Integer.toString(linkage.links(projects, some));
    }

    private String label(Id node) {
        return plan().node(node).map(held -> plan().numbering().titled(held)).orElse("");
    }

    private static Markup sized(String name, String style, double width, String words) {
        return element(name, Map.of("class", style, "style", "width: " + width + "px"), text(words));
    }
}
