package gangmu.model;

import java.util.List;

/**
 * What it would mean if a project stopped.
 *
 * @param served the KPIs that it serves
 * @param bereft those of them that no other project serves
 * @param goals the goals of which no KPI would be served by any project any more
 */
public record Stop(Project project, List<Kpi> served, List<Kpi> bereft, List<OutlineNode> goals) {

    /** What it would mean for a plan. */
    public static Stop of(Plan plan, Project project) {
        List<Kpi> served = plan.kpisServedBy(project.id());
        List<Kpi> bereft = served.stream()
                .filter(kpi -> plan.projectsServing(kpi.id()).size() == 1)
                .toList();
        List<OutlineNode> goals = plan.goals().stream()
                .filter(goal -> isLeft(plan, project, plan.kpisOfGoal(goal.id())))
                .toList();
        return new Stop(project, served, bereft, goals);
    }

    /** Whether a project is the only one that serves any of some KPIs. */
    private static boolean isLeft(Plan plan, Project project, List<Kpi> kpis) {
        List<Project> projects = kpis.stream()
                .flatMap(kpi -> plan.projectsServing(kpi.id()).stream())
                .distinct()
                .toList();
        return projects.equals(List.of(project));
    }
}
