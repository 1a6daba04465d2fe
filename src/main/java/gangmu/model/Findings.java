package gangmu.model;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules that are not silenced find in a plan, rule by rule in the order of the plan.
 *
 * @param found every finding, with the acceptance where a person gave one
 */
public record Findings(List<Found> found) {

    /** A finding, and why it is accepted, if it is. */
    public record Found(Finding finding, Optional<Acceptance> acceptance) {}

    /** Looks a plan through. */
    public static Findings of(Plan plan) {
        return new Findings(Stream.of(CoverageRule.values())
                .flatMap(rule -> of(plan, rule).found().stream())
                .toList());
    }

    /** Looks a plan through by one rule, unless that is silenced. */
    public static Findings of(Plan plan, CoverageRule rule) {
        List<Finding> findings = plan.isSilenced(rule) ? List.of() : findings(plan, rule);
        return new Findings(findings.stream()
                .map(finding -> new Found(finding, plan.acceptance(finding)))
                .toList());
    }

    /** Those that nobody accepted. */
    public List<Finding> open() {
        return found.stream()
                .filter(one -> one.acceptance().isEmpty())
                .map(Found::finding)
                .toList();
    }

    /** Those that somebody accepted. */
    public List<Acceptance> accepted() {
        return found.stream().flatMap(one -> one.acceptance().stream()).toList();
    }

    private static List<Finding> findings(Plan plan, CoverageRule rule) {
        return switch (rule) {
            case KPI_WITHOUT_PROJECT ->
                plan.kpisWithoutProject().stream()
                        .map(kpi -> Finding.of(rule, kpi))
                        .toList();
            case PROJECT_WITHOUT_KPI ->
                plan.projects().stream()
                        .filter(project -> plan.kpisServedBy(project.id()).isEmpty())
                        .map(project -> Finding.of(rule, project))
                        .toList();
            case GOAL_OF_ONE_PROJECT ->
                plan.goals().stream()
                        .flatMap(goal -> onlyProject(plan, goal).stream()
                                .map(project -> new Finding(rule, goal.id(), project.id(), "")))
                        .toList();
            case PERIOD_MISSES_TARGETS ->
                plan.projects().stream()
                        .flatMap(project -> plan.kpisServedBy(project.id()).stream()
                                .flatMap(kpi -> missed(plan, project, kpi).stream()
                                        .map(years -> new Finding(rule, project.id(), kpi.id(), years))))
                        .toList();
            case NAME_AND_UNIT ->
                plan.kpis().stream()
                        .filter(kpi -> new NameAndUnit(kpi).isMismatch())
                        .map(kpi -> new Finding(rule, kpi.id(), kpi.id(), kpi.unit()))
                        .toList();
        };
    }

    private static Optional<Project> onlyProject(Plan plan, OutlineNode goal) {
        List<Project> projects = plan.kpisOfGoal(goal.id()).stream()
                .flatMap(kpi -> plan.projectsServing(kpi.id()).stream())
                .distinct()
                .toList();
        return projects.size() == 1 ? Optional.of(projects.getFirst()) : Optional.empty();
    }

    /** The years for which a KPI has a target and in which a project does not run. */
    private static Optional<String> missed(Plan plan, Project project, Kpi kpi) {
        String years = plan.targets(kpi.id()).stream()
                .map(Target::year)
                .filter(year -> !project.period().contains(year))
                .sorted(Comparator.naturalOrder())
                .map(Year::toString)
                .collect(Collectors.joining(" "));
        return Optional.of(years).filter(some -> !some.isEmpty());
    }
}
