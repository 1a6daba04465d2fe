package gangmu.ui.outline;

import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.StandingLight;
import gangmu.text.Texts;
import gangmu.ui.desk.Spot;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the tree shows of a plan: every line in its place, or those a search finds with the lines above them. */
final class TreeShape {
    private final Plan plan;
    private final Year year;
    private final Texts texts;

    TreeShape(Plan plan, Year year, Texts texts) {
        this.plan = plan;
        this.year = year;
        this.texts = texts;
    }

    /** The whole tree. */
    Branch all() {
        Row.Held root = new Row.Held(
                new Spot.Whole(), Optional.empty(), "", plan.heading().title(), Optional.empty());
        return new Branch(root, plan.sections().stream().map(this::section).toList());
    }

    /** The lines whose number or name contains the text in any case, with all lines above and below them. */
    Branch found(String text) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        Branch all = all();
        return sought.isEmpty() ? all : pruned(all, sought).orElse(new Branch(all.row(), List.of()));
    }

    /** What a search finds, from the top. */
    List<Spot> matches(String text) {
        List<Spot> found = new ArrayList<>();
        collect(all(), text.strip().toLowerCase(Locale.ROOT), found);
        return found;
    }

    private static void collect(Branch branch, String sought, List<Spot> found) {
        if (matches(branch.row(), sought) && !(branch.row().spot() instanceof Spot.Whole)) {
            found.add(branch.row().spot());
        }
        branch.children().forEach(child -> collect(child, sought, found));
    }

    private static Optional<Branch> pruned(Branch branch, String sought) {
        if (matches(branch.row(), sought) && !(branch.row().spot() instanceof Spot.Whole)) {
            return Optional.of(branch);
        }
        List<Branch> kept = branch.children().stream()
                .map(child -> pruned(child, sought))
                .flatMap(Optional::stream)
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Branch(branch.row(), kept));
    }

    static boolean matches(Row.Held row, String sought) {
        return (row.number() + row.name()).toLowerCase(Locale.ROOT).contains(sought)
                || (row.number() + " " + row.name()).toLowerCase(Locale.ROOT).contains(sought);
    }

    private Branch section(OutlineNode section) {
        List<Branch> children = new ArrayList<>();
        plan.children(section.id()).forEach(goal -> children.add(goal(goal)));
        List<Project> projects = plan.projectsOfSection(section.id());
        if (!projects.isEmpty()) {
            children.add(projects(section, projects));
        }
        return branch(section, plan.numbering().label(section), children);
    }

    private Branch goal(OutlineNode goal) {
        List<Branch> children = new ArrayList<>();
        plan.kpisOfGoal(goal.id()).forEach(kpi -> children.add(kpi(kpi)));
        plan.children(goal.id())
                .forEach(m -> children.add(branch(m, plan.numbering().label(m), List.of())));
        return branch(goal, plan.numbering().label(goal), children);
    }

    private Branch kpi(Kpi kpi) {
        StandingLight light = plan.standing(kpi, year);
        Row.Held row = new Row.Held(
                Spot.of(kpi), Optional.of(kpi.nodeKind()), plan.numbering().code(kpi), kpi.name(), Optional.of(light));
        return new Branch(row, List.of());
    }

    private Branch projects(OutlineNode section, List<Project> projects) {
        String name = texts.get("outline.projects", projects.size());
        Row.Held row = new Row.Held(new Spot.Projects(section.id()), Optional.empty(), "", name, Optional.empty());
        return new Branch(
                row, projects.stream().map(p -> branch(p, "", List.of())).toList());
    }

    private static Branch branch(Node node, String number, List<Branch> children) {
        Row.Held row = new Row.Held(Spot.of(node), Optional.of(node.nodeKind()), number, node.name(), Optional.empty());
        return new Branch(row, children);
    }
}
