package gangmu.model;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The projects and KPIs of a plan that pass a filter, in the order of the plan, and how they are linked.
 *
 * @param year whose lights the filter means
 * @param passing the identities of those projects and KPIs
 */
public record Linkage(
        Plan plan, Year year, LinkageFilter filter, List<Project> projects, List<Kpi> kpis, Set<Id> passing) {

    /** What passes a filter. */
    public static Linkage of(Plan plan, Year year, LinkageFilter filter) {
        List<Project> projects = plan.projects().stream()
                .filter(project -> filter.passes(plan, project))
                .toList();
        List<Kpi> kpis = plan.kpis().stream()
                .filter(kpi -> filter.passes(plan, kpi, year))
                .toList();
        Set<Id> passing =
                Stream.of(projects, kpis).flatMap(List::stream).map(Node::id).collect(Collectors.toSet());
        return new Linkage(plan, year, filter, projects, kpis, passing);
    }

    /** Everything. */
    public static Linkage of(Plan plan, Year year) {
        return of(plan, year, LinkageFilter.NONE);
    }

    /** How many projects the filter hides. */
    public int hiddenProjects() {
        return plan.projects().size() - projects.size();
    }

    /** How many KPIs the filter hides. */
    public int hiddenKpis() {
        return plan.kpis().size() - kpis.size();
    }

    /** Whether a project or KPI passes. */
    public boolean shows(Id node) {
        return passing.contains(node);
    }

    /** The projects of a section that pass. */
    public List<Project> projectsOf(OutlineNode section) {
        return passing(plan.projectsOfSection(section.id()));
    }

    /** The KPIs of a goal that pass. */
    public List<Kpi> kpisOf(OutlineNode goal) {
        return passing(plan.kpisOfGoal(goal.id()));
    }

    /** The KPIs that pass of those that a project serves. */
    public List<Kpi> kpisServedBy(Project project) {
        return passing(plan.kpisServedBy(project.id()));
    }

    /** The projects that pass of those that serve a KPI. */
    public List<Project> projectsServing(Kpi kpi) {
        return passing(plan.projectsServing(kpi.id()));
    }

    private <N extends Node> List<N> passing(List<N> nodes) {
        return nodes.stream().filter(node -> shows(node.id())).toList();
    }

    /** How many links there are between all that passes. */
    public int links() {
        return projects.stream()
                .mapToInt(project -> kpisServedBy(project).size())
                .sum();
    }

    /** How many links there are between some projects and some KPIs. */
    public int links(List<Project> some, List<Kpi> others) {
        Set<Id> served = others.stream().map(Kpi::id).collect(Collectors.toSet());
        return (int) some.stream()
                .flatMap(project -> plan.kpisServedBy(project.id()).stream())
                .filter(kpi -> served.contains(kpi.id()))
                .count();
    }
}
