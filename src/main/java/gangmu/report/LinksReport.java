package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Project;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every project with the KPIs that it serves, and every KPI with the projects that serve it. */
public final class LinksReport extends LinkageReport {
    /** The lists of what is looked at, with the lights of its year. */
    public LinksReport(Linkage linkage, Texts texts, LocalDate printedOn) {
        this(linkage, Printable.of(linkage.plan()), texts, printedOn);
    }

    private LinksReport(Linkage looked, Printable printable, Texts texts, LocalDate printedOn) {
        super(looked, printable, "links.name", texts, printedOn);
    }

    @Override
    PlanReport readable() {
        return new LinksReport(looked, Printable.readable(looked.plan()), texts, printedOn);
    }

    @Override
    Manuscript manuscript() {
        String xhtml = frame().xhtml(
                        notice(),
                        heading(),
                        element("h2", "", texts.get("links.projects")),
                        projects(),
                        element("h2", "", texts.get("links.kpis")),
                        kpis());
        return new Manuscript(xhtml, new ChartFrame());
    }

    private Markup projects() {
        List<Markup> rows = new ArrayList<>();
        for (Project project : linkage.projects()) {
            String period = RocYears.range(project.firstYear(), project.lastYear());
            rows.add(row(
                    project.name(),
                    text((period + "　" + project.category()).strip()),
                    plan().kpisServedBy(project.id()).stream().map(lines()::of).toList()));
        }
        return table("linkage.column.project", "links.served", rows);
    }

    private Markup kpis() {
        List<Markup> rows = new ArrayList<>();
        for (Kpi kpi : linkage.kpis()) {
            rows.add(row(
                    plan().numbering().code(kpi) + " " + kpi.name(),
                    lines().status(kpi),
                    plan().projectsServing(kpi.id()).stream()
                            .map(project -> text(project.name()))
                            .toList()));
        }
        return table("linkage.column.kpi", "links.serving", rows);
    }

    private KpiLine lines() {
        return new KpiLine(linkage, texts);
    }

    private Markup row(String name, Markup below, List<Markup> others) {
        List<Markup> lines = others.isEmpty()
                ? List.of(element("div", "below", texts.get("cli.explain.none")))
                : others.stream().map(other -> element("div", "", other)).toList();
        return element(
                "tr",
                "",
                element("td", "", element("div", "", name), element("div", "below", below)),
                element("td", "", Markup.all(lines)));
    }

    private Markup table(String leftKey, String rightKey, List<Markup> rows) {
        Markup head = element("tr", "", column(leftKey), column(rightKey));
        return element("table", "links", element("thead", "", head), element("tbody", "", Markup.all(rows)));
    }

    private Markup column(String key) {
        return element("th", Map.of("scope", "col"), text(texts.get(key)));
    }
}
