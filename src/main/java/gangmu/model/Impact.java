package gangmu.model;

import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change makes of a plan beyond what it says: results, findings, numbers and printed reports that become others.
 *
 * @param before the plan as it is
 * @param after the plan as the change would make it
 * @param edits what the change comes to
 */
public record Impact(Plan before, Plan after, List<Edit> edits) {

    /** The reports that are printed of a plan. */
    public enum Printed {
        PROGRESS,
        MATRIX,
        LINKS,
        FINDINGS
    }

    /** The attainment of a goal in a year, as it was and as it becomes; either is empty where no KPI is evaluated. */
    public record GoalResult(OutlineNode goal, Year year, Rollup was, Rollup becomes) {}

    /** What a change makes of a plan. */
    public static Impact of(Plan plan, Change change) {
        return new Impact(plan, plan.after(change), change.net());
    }

    /** What would be touched if a node were called otherwise, whatever that is. */
    public static Impact ofRenaming(Plan plan, Node node) {
        return new Impact(plan, plan, List.of(new Edit(node, node)));
    }

    /** The KPI-years that have a result already and would have another one, in the order of the plan. */
    public List<Consequence> results() {
        return before.kpis().stream()
                .filter(this::isTouched)
                .flatMap(kpi -> Consequence.between(before, after, kpi).stream())
                .toList();
    }

    /** The measures, targets and weights that would be others of KPIs that were there before and stay. */
    public List<Edit> restated() {
        return edits.stream()
                .filter(edit -> edit.element() instanceof Measure
                        || edit.element() instanceof Target
                        || edit.element() instanceof Weight)
                .filter(edit -> before.kpi(edit.element().owner()).isPresent()
                        && after.kpi(edit.element().owner()).isPresent())
                .toList();
    }

    /** How many KPI-years have a result that would be gone with their KPI. */
    public long lostResults() {
        return before.kpis().stream()
                .filter(kpi -> after.kpi(kpi.id()).isEmpty())
                .flatMap(kpi -> before.years().stream()
                        .filter(year -> !(before.evaluation(kpi, year).outcome() instanceof Outcome.Missing)))
                .count();
    }

    /** The goals whose attainment or lights would be others. */
    public List<GoalResult> goals() {
        return before.goals().stream()
                .filter(goal -> after.node(goal.id()).isPresent())
                .filter(this::isTouched)
                .flatMap(goal -> before.years().stream().map(year -> result(goal, year)))
                .filter(result ->
                        !result.was().attainment().equals(result.becomes().attainment()))
                .toList();
    }

    private GoalResult result(OutlineNode goal, Year year) {
        return new GoalResult(
                goal, year, Rollup.ofGoal(before, goal.id(), year), Rollup.ofGoal(after, goal.id(), year));
    }

    /** What would be found that is not found, or not open, yet. */
    public List<Finding> opened() {
        Set<Finding> known = Set.copyOf(Findings.of(before).open());
        return Findings.of(after).open().stream()
                .filter(finding -> !known.contains(finding))
                .toList();
    }

    /** The KPIs that would have another number, in the order of the plan. */
    public List<Kpi> renumbered() {
        return before.kpis().stream()
                .filter(kpi -> after.kpi(kpi.id())
                        .filter(same -> !number(before, kpi).equals(number(after, same)))
                        .isPresent())
                .toList();
    }

    private static String number(Plan plan, Kpi kpi) {
        return plan.numbering().code(kpi);
    }

    /** The reports of which printed copies would no longer be as the plan is. */
    public Set<Printed> reports() {
        Set<Printed> reports = EnumSet.noneOf(Printed.class);
        boolean named = touches(Heading.class, Node.class);
        boolean judged = touches(
                Target.class,
                TargetAdjustment.class,
                Actual.class,
                Item.class,
                Measure.class,
                Criterion.class,
                Judgement.class,
                Weight.class,
                Cap.class,
                LightRule.class);
        if (named || judged || touches(Link.class)) {
            reports.add(Printed.PROGRESS);
        }
        if (named || touches(Link.class) || !results().isEmpty()) {
            reports.addAll(List.of(Printed.MATRIX, Printed.LINKS));
        }
        if (touches(Acceptance.class, SilencedRule.class) || isOtherwiseFound()) {
            reports.add(Printed.FINDINGS);
        }
        return reports;
    }

    /** Whether something else is found, or a node that becomes another one is named in what is. */
    private boolean isOtherwiseFound() {
        List<Findings.Found> found = Findings.of(before).found();
        Set<Id> touched = edits.stream()
                .map(Edit::element)
                .filter(Node.class::isInstance)
                .map(Element::owner)
                .collect(Collectors.toSet());
        return found.stream()
                        .map(Findings.Found::finding)
                        .anyMatch(finding -> touched.contains(finding.node()) || touched.contains(finding.other()))
                || !found.equals(Findings.of(after).found());
    }

    private boolean touches(Class<?>... types) {
        return edits.stream().anyMatch(edit -> Stream.of(types).anyMatch(type -> type.isInstance(edit.element())));
    }

    /** A goal stands as its KPIs and their weights make it; the others need not be computed for all years. */
    private boolean isTouched(OutlineNode goal) {
        Set<Id> parts = Stream.concat(
                        Stream.of(goal.id()),
                        Stream.of(before, after)
                                .flatMap(plan -> plan.kpisOfGoal(goal.id()).stream())
                                .map(Kpi::id))
                .collect(Collectors.toSet());
        return edits.stream()
                .map(Edit::element)
                .anyMatch(element -> element instanceof Cap || parts.contains(element.owner()));
    }

    private boolean isTouched(Kpi kpi) {
        return edits.stream()
                .anyMatch(edit -> edit.element() instanceof LightRule
                        || edit.element().owner().equals(kpi.id()));
    }
}
