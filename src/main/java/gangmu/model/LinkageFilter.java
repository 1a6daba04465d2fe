package gangmu.model;

import java.time.Year;
import java.util.Locale;
import java.util.Optional;

/**
 * Which projects and KPIs are looked at; the others are hidden, and how many is said.
 *
 * @param section that projects stand under
 * @param goal that KPIs stand under
 * @param category of projects, as written
 * @param running a year that projects run in
 * @param targeted a year for which KPIs have a target
 * @param light that KPIs have in the year looked at
 * @param text a part of the name of a project or KPI, or of one that it is linked to, or the beginning of the number of a KPI;
 *     may be empty
 */
public record LinkageFilter(
        Optional<Id> section,
        Optional<Id> goal,
        Optional<String> category,
        Optional<Year> running,
        Optional<Year> targeted,
        Optional<Light> light,
        String text) {

    /** Everything. */
    public static final LinkageFilter NONE = new LinkageFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");

    public LinkageFilter section(Optional<Id> other) {
        return new LinkageFilter(other, goal, category, running, targeted, light, text);
    }

    public LinkageFilter goal(Optional<Id> other) {
        return new LinkageFilter(section, other, category, running, targeted, light, text);
    }

    public LinkageFilter category(Optional<String> other) {
        return new LinkageFilter(section, goal, other, running, targeted, light, text);
    }

    public LinkageFilter running(Optional<Year> other) {
        return new LinkageFilter(section, goal, category, other, targeted, light, text);
    }

    public LinkageFilter targeted(Optional<Year> other) {
        return new LinkageFilter(section, goal, category, running, other, light, text);
    }

    public LinkageFilter light(Optional<Light> other) {
        return new LinkageFilter(section, goal, category, running, targeted, other, text);
    }

    public LinkageFilter text(String other) {
        return new LinkageFilter(section, goal, category, running, targeted, light, other);
    }

    /** The same for a plan that may have lost the section or goal that it limits to, which then limits no longer. */
    public LinkageFilter within(Plan plan) {
        return section(section.filter(id -> plan.node(id).isPresent()))
                .goal(goal.filter(id -> plan.node(id).isPresent()));
    }

    boolean passes(Plan plan, Project project) {
        return section.filter(id -> !id.equals(project.section())).isEmpty()
                && category.filter(one -> !one.equals(project.category())).isEmpty()
                && running.filter(year -> !project.period().contains(year)).isEmpty()
                && (names(project) || plan.kpisServedBy(project.id()).stream().anyMatch(kpi -> names(plan, kpi)));
    }

    boolean passes(Plan plan, Kpi kpi, Year year) {
        return goal.filter(id -> !id.equals(kpi.goal())).isEmpty()
                && targeted.filter(one -> plan.target(kpi.id(), one).isEmpty()).isEmpty()
                && light.filter(one -> plan.standing(kpi, year).light() != one).isEmpty()
                && (names(plan, kpi) || plan.projectsServing(kpi.id()).stream().anyMatch(this::names));
    }

    /** By its name or the beginning of its number, which officers know it by. */
    private boolean names(Plan plan, Kpi kpi) {
        return names(kpi) || (!text.isEmpty() && plan.numbering().code(kpi).startsWith(text));
    }

    private boolean names(Node node) {
        return node.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
