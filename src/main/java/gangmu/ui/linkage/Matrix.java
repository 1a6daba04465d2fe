package gangmu.ui.linkage;

import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import gangmu.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The lines of the matrix: projects by section down, KPIs by goal across.
 *
 * @param rows each section before its projects
 * @param columns KPIs, and the goals whose KPIs are folded away
 * @param bands the goals above the columns
 */
record Matrix(Linkage linkage, List<Line> rows, List<Line> columns, List<Band> bands) {

    /** A goal above the columns from one on. */
    record Band(OutlineNode goal, int from, int columns) {}

    /** The matrix of what is looked at, with some sections and goals folded up. */
    static Matrix of(Linkage linkage, Set<Id> collapsed) {
        List<Line> rows = new ArrayList<>();
        for (OutlineNode section : linkage.plan().sections()) {
            List<Project> projects = linkage.projectsOf(section);
            if (!projects.isEmpty()) {
                boolean folded = collapsed.contains(section.id());
                rows.add(new Line(section, projects, folded));
                (folded ? List.<Project>of() : projects).forEach(project -> rows.add(Line.of(project)));
            }
        }
        List<Line> columns = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        for (OutlineNode goal : linkage.plan().goals()) {
            List<Kpi> kpis = linkage.kpisOf(goal);
            if (!kpis.isEmpty()) {
                int from = columns.size();
                if (collapsed.contains(goal.id())) {
                    columns.add(new Line(goal, kpis, true));
                } else {
                    kpis.forEach(kpi -> columns.add(Line.of(kpi)));
                }
                bands.add(new Band(goal, from, columns.size() - from));
            }
        }
        return new Matrix(linkage, List.copyOf(rows), List.copyOf(columns), List.copyOf(bands));
    }

    /** How many links stand where two lines cross. */
    int links(Line row, Line column) {
        return linkage.links(projects(row), kpis(column));
    }

    /** How many links a row has with all that is looked at. */
    int ofRow(Line row) {
        return projects(row).stream()
                .mapToInt(project -> linkage.kpisServedBy(project).size())
                .sum();
    }

    /** How many links a column has with all that is looked at. */
    int ofColumn(Line column) {
        return kpis(column).stream()
                .mapToInt(kpi -> linkage.projectsServing(kpi).size())
                .sum();
    }

    /** The KPI of a column; none where it stands for a goal. */
    Optional<Kpi> kpi(Line column) {
        return column.node() instanceof Kpi kpi ? Optional.of(kpi) : Optional.empty();
    }

    /** The project of a row; none where it stands for a section. */
    Optional<Project> project(Line row) {
        return row.node() instanceof Project project ? Optional.of(project) : Optional.empty();
    }

    /** The place of a node among lines; that of the line that stands for it where it has none, else -1. */
    static int place(List<Line> lines, Id node) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).id().equals(node))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, lines.size())
                        .filter(i ->
                                lines.get(i).members().stream().map(Node::id).anyMatch(node::equals))
                        .findFirst()
                        .orElse(-1));
    }

    private static List<Project> projects(Line row) {
        return row.members().stream().map(Project.class::cast).toList();
    }

    private static List<Kpi> kpis(Line column) {
        return column.members().stream().map(Kpi.class::cast).toList();
    }
}
