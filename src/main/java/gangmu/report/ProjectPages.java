package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.Palette;
import gangmu.chart.ProjectTimes;
import gangmu.model.Linkage;
import gangmu.model.OutlineNode;
import gangmu.model.Project;
import gangmu.report.MatrixSheet.Size;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The projects of a plan by section, with the KPIs that they serve, and when each of them runs. */
record ProjectPages(Linkage linkage, Texts texts) {
    private static final MatrixSheet SHEET = new MatrixSheet(Size.A4, true, 1);
    private static final String ANCHOR = "projects";
    private static final String TIMES = "project-times";

    /** How much of a page the heading of the chart takes, in pixels. */
    private static final int HEADING = 60;

    /** None where there is no project. */
    List<Chapter> chapters() {
        return linkage.projects().isEmpty()
                ? List.of()
                : List.of(
                        Chapter.part(title(), ANCHOR, PageKind.LANDSCAPE, charts -> table()),
                        new Chapter(
                                texts.get("book.times"),
                                TIMES,
                                List.of(new Bookmark(2, texts.get("book.times"), TIMES)),
                                PageKind.LANDSCAPE,
                                this::times));
    }

    private String title() {
        return texts.get("book.part.PROJECTS");
    }

    private Markup table() {
        List<Markup> rows = new ArrayList<>();
        for (OutlineNode section : linkage.plan().sections()) {
            List<Project> projects = linkage.projectsOf(section);
            projects.forEach(project -> rows.add(
                    project.equals(projects.getFirst()) ? below(section, project) : element("tr", "", row(project))));
        }
        Markup head = element(
                "tr",
                "",
                column("name", "linkage.column.project"),
                column("years", "project.period"),
                column("category", "project.category"),
                column("kpis", "links.served"));
        return Markup.all(
                element("h2", Map.of("id", ANCHOR, "class", "part"), text(title())),
                element("table", "links projects", element("thead", "", head), element("tbody", "", Markup.all(rows))));
    }

    /** The first project of a section with its name above it: one row, which no page parts. */
    private Markup below(OutlineNode section, Project project) {
        Markup name = element("div", "subject", linkage.plan().numbering().titled(section));
        Markup both = Markup.all(name, element("table", "first", element("tr", "", row(project))));
        return element("tr", "", element("td", Map.of("class", "group", "colspan", "4"), both));
    }

    private Markup row(Project project) {
        List<Markup> kpis = linkage.kpisServedBy(project).stream()
                .map(kpi -> element("div", "", new KpiLine(linkage, texts).of(kpi)))
                .toList();
        return Markup.all(
                element("td", "name", project.name()),
                element("td", "years", RocYears.range(project.firstYear(), project.lastYear())),
                element("td", "category", project.category()),
                element("td", "kpis", kpis.isEmpty() ? text(texts.get("cli.explain.none")) : Markup.all(kpis)));
    }

    private Markup column(String style, String key) {
        return element("th", Map.of("class", style, "scope", "col"), text(texts.get(key)));
    }

    private Markup times(ChartFrame charts) {
        int room = (int) SHEET.height();
        return Markup.all(
                element("h2", Map.of("id", TIMES, "class", "part"), text(texts.get("book.times"))),
                new PagedChart(
                                new ProjectTimes(linkage, Palette.PRINT, texts),
                                charts,
                                (int) SHEET.width(),
                                room - HEADING,
                                room - HEADING / 2)
                        .places());
    }
}
