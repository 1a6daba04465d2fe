package gangmu.model;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The projects and KPIs of a plan that pass a filter, in the order of the plan, and how they are linked.
 *
 * @param year whose lights the filter means
 */
public record Linkage(Plan plan, Year year, LinkageFilter filter, List<Project> projects, List<Kpi> kpis) {

    /** What passes a filter. */
    public static Linkage of(Plan plan, Year year, LinkageFilter filter) {
        return new Linkage(
                plan,
                year,
                filter,
                plan.projects().stream()
                        .filter(project -> filter.passes(plan, project))
                        .toList(),
                plan.kpis().stream()
                        .filter(kpi -> filter.passes(plan, kpi, year))
                        .toList());
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

    /** The projects of a section that pass. */
    public List<Project> projectsOf(OutlineNode section) {
        return projects.stream()
                .filter(project -> project.section().equals(section.id()))
                .toList();
    }

    /** The KPIs of a goal that pass. */
    public List<Kpi> kpisOf(OutlineNode goal) {
        return kpis.stream().filter(kpi -> kpi.goal().equals(goal.id())).toList();
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
