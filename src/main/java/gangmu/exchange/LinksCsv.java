package gangmu.exchange;

import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which projects serve which KPIs, for spreadsheets: a line a link, or projects down and KPIs across. */
public record LinksCsv(Linkage linkage, Texts texts) {
    private static final List<String> COLUMNS =
            List.of("section", "project", "period", "category", "goal", "number", "kpi");

    /** A line a link, in the order of projects and then of KPIs. */
    public String list() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> texts.get("linkage.column." + column))
                .toList());
        for (Project project : linkage.projects()) {
            linkage.kpis().stream().filter(kpi -> isLinked(project, kpi)).forEach(kpi -> rows.add(row(project, kpi)));
        }
        return new Csv(rows).text();
    }

    private List<String> row(Project project, Kpi kpi) {
        return List.of(
                label(project.section()),
                project.name(),
                RocYears.range(project.firstYear(), project.lastYear()),
                project.category(),
                label(kpi.goal()),
                plan().numbering().code(kpi),
                kpi.name());
    }

    /** Projects down and KPIs across, below their goals; 1 where they are linked, and sums on both margins. */
    public String matrix() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(line("", texts.get("linkage.column.goal"), kpis().map(kpi -> label(kpi.goal())), ""));
        rows.add(line(
                texts.get("linkage.column.section"),
                texts.get("linkage.column.project"),
                kpis().map(kpi -> plan().numbering().code(kpi) + " " + kpi.name()),
                texts.get("linkage.column.count")));
        for (Project project : linkage.projects()) {
            rows.add(line(
                    label(project.section()),
                    project.name(),
                    kpis().map(kpi -> isLinked(project, kpi) ? "1" : ""),
                    links(List.of(project), linkage.kpis())));
        }
        rows.add(line(
                "",
                texts.get("linkage.column.count"),
                kpis().map(kpi -> links(linkage.projects(), List.of(kpi))),
                links(linkage.projects(), linkage.kpis())));
        return new Csv(rows).text();
    }

    private static List<String> line(String first, String second, Stream<String> cells, String last) {
        List<String> line = new ArrayList<>(List.of(first, second));
        line.addAll(cells.toList());
        line.add(last);
        return line;
    }

    private Stream<Kpi> kpis() {
        return linkage.kpis().stream();
    }

    private String links(List<Project> projects, List<Kpi> kpis) {
        return Integer.toString(linkage.links(projects, kpis));
    }

    private boolean isLinked(Project project, Kpi kpi) {
        return plan().link(project.id(), kpi.id()).isPresent();
    }

    private String label(Id id) {
        return plan().node(id)
                .map(node -> plan().numbering().label(node) + node.title())
                .orElse("");
    }

    private Plan plan() {
        return linkage.plan();
    }
}
