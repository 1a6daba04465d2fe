package gangmu.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The union of two KPIs: one is taken into the other, which stays.
 *
 * @param kept the one that stays; it is served by the projects of both
 * @param gone the one that is taken into it
 * @param name what the one that stays is called then
 * @param withFigures whether the items and figures of the one that goes become further items of the other
 * @param addingTargets whether its targets are added to those of the other
 */
public record KpiMerger(Kpi kept, Kpi gone, String name, boolean withFigures, boolean addingTargets) {
    /** What is counted adds up, whoever counts it; rates, scores and days do not. */
    private static final Set<Method> COUNTS =
            EnumSet.of(Method.SUM_IN_YEAR, Method.SUM_OF_PARTS, Method.CUMULATIVE_FLOW, Method.CRITERIA_MET);

    private static final Set<Method> OF_PARTS = EnumSet.of(
            Method.SUM_OF_PARTS,
            Method.CUMULATIVE_FLOW,
            Method.RATIO,
            Method.AVERAGE,
            Method.GROWTH_OF_EVERY_PART,
            Method.GROWTH_OF_SUM,
            Method.GROWTH_ON_BASE_YEAR,
            Method.CRITERIA_MET,
            Method.DEVIATION);

    /** Each item is looked at by itself, so that its unit may be its own. */
    private static final Set<Method> ONE_BY_ONE = EnumSet.of(Method.GROWTH_OF_EVERY_PART, Method.CRITERIA_MET);

    /** What is added up without the figures would ask for more than there is. */
    public KpiMerger {
        addingTargets = addingTargets && withFigures;
    }

    /** The merger that loses the least: figures go along and targets are added where that makes sense. */
    public static KpiMerger of(Plan plan, Kpi kept, Kpi gone) {
        return new KpiMerger(
                kept, gone, kept.name(), canTakeFigures(plan, kept, gone), canAddTargets(plan, kept, gone));
    }

    /** The same under another name. */
    public KpiMerger named(String other) {
        return new KpiMerger(kept, gone, other, withFigures, addingTargets);
    }

    /** The same with figures, or without. */
    public KpiMerger withFigures(boolean along) {
        return new KpiMerger(kept, gone, name, along, addingTargets);
    }

    /** The same with targets added up, or those of the one that stays. */
    public KpiMerger addingTargets(boolean added) {
        return new KpiMerger(kept, gone, name, withFigures, added);
    }

    /** Whether both are measured alike, so that the items of one can be counted together with those of the other. */
    public static boolean canTakeFigures(Plan plan, Kpi kept, Kpi gone) {
        Optional<Measure> measure = measure(plan, kept);
        return kept.unit().equals(gone.unit())
                && kept.direction() == gone.direction()
                && measure.filter(one -> OF_PARTS.contains(one.method())).isPresent()
                && measure.equals(measure(plan, gone).map(one -> of(kept, one)))
                && measure.filter(one -> ONE_BY_ONE.contains(one.method()) || areUnitsAlike(plan, kept, gone))
                        .isPresent();
    }

    /** Figures in 萬元 are never added to those in 億元. */
    private static boolean areUnitsAlike(Plan plan, Kpi kept, Kpi gone) {
        return Stream.of(Role.values()).allMatch(role -> units(plan, kept, role).equals(units(plan, gone, role)));
    }

    private static Set<String> units(Plan plan, Kpi kpi, Role role) {
        return plan.items(kpi.id()).stream()
                .filter(item -> item.role() == role)
                .map(item -> item.unit().isEmpty() ? kpi.unit() : item.unit())
                .collect(Collectors.toSet());
    }

    /** Whether a sum of both targets says anything: figures can go along, and are counts. */
    public static boolean canAddTargets(Plan plan, Kpi kept, Kpi gone) {
        return canTakeFigures(plan, kept, gone)
                && plan.measure(kept.id())
                        .filter(one -> COUNTS.contains(one.method()))
                        .isPresent();
    }

    /** What of the one that goes comes along. */
    public Holdings along(Plan plan) {
        Holdings held = Holdings.of(plan, gone);
        return new Holdings(
                Map.of(),
                held.links(),
                addingTargets ? held.targets() : 0,
                withFigures ? held.actuals() : 0,
                withFigures ? held.formulas() : 0,
                Holdings.Records.NONE);
    }

    /** What of the one that goes is gone with it. */
    public Holdings lost(Plan plan) {
        Holdings held = Holdings.of(plan, gone);
        return new Holdings(
                Map.of(),
                0,
                addingTargets ? 0 : held.targets(),
                withFigures ? 0 : held.actuals(),
                withFigures ? 0 : held.formulas(),
                held.records());
    }

    /** The measure as one of parts: what is added up over the year can be added up together as well. */
    private static Optional<Measure> measure(Plan plan, Kpi kpi) {
        return plan.measure(kpi.id())
                .map(one -> one.method() == Method.SUM_IN_YEAR ? one.by(Method.SUM_OF_PARTS) : one);
    }

    private static Measure of(Kpi kpi, Measure other) {
        return new Measure(
                kpi.id(),
                other.method(),
                other.span(),
                other.rate(),
                other.decimals(),
                other.baseYear(),
                other.formula());
    }

    /** The change that merges them in a plan that holds both as they are here. */
    public Change change(Plan plan, String reason) {
        List<Edit> edits = new ArrayList<>();
        replace(edits, kept, kept.renamed(name).measuredAs(standard()));
        plan.projectsServing(gone.id()).stream()
                .map(project -> new Link(project.id(), kept.id()))
                .filter(link -> plan.link(link.project(), link.kpi()).isEmpty())
                .map(Edit::add)
                .forEach(edits::add);
        if (addingTargets) {
            plan.targets(gone.id()).forEach(target -> add(plan, edits, target));
        }
        weigh(plan, edits);
        Plan rest = plan;
        if (withFigures) {
            List<Edit> moving = moving(plan);
            edits.addAll(moving);
            rest = plan.after(new Change(deed(reason), moving));
        }
        edits.addAll(NodeChanges.delete(rest, gone).edits());
        return new Change(deed(reason), edits);
    }

    private Deed deed(String reason) {
        return Deed.of(Verb.MERGE, gone.name() + " → " + kept.name()).because(reason);
    }

    private List<Edit> moving(Plan plan) {
        MovedItems moved = new MovedItems(plan, gone.id(), kept.id(), plan.items(gone.id()));
        List<Edit> moving = new ArrayList<>(moved.edits(plan.criteria(gone.id())));
        measure(plan, kept)
                .ifPresent(measure -> replace(moving, plan.measure(kept.id()).orElseThrow(), measure));
        return moving;
    }

    /** Both standards, so that nothing is lost that somebody wrote. */
    private String standard() {
        if (gone.standard().isEmpty() || gone.standard().equals(kept.standard())) {
            return kept.standard();
        }
        return kept.standard().isEmpty() ? gone.standard() : kept.standard() + "\n" + gone.standard();
    }

    private void add(Plan plan, List<Edit> edits, Target other) {
        Optional<Target> held = plan.target(kept.id(), other.year());
        Target sum = held.map(target -> sum(target, other))
                .orElse(new Target(kept.id(), other.year(), other.value(), other.upper()));
        edits.add(new Edit(held.orElse(null), sum));
    }

    private static Target sum(Target one, Target other) {
        BigDecimal value = one.value().add(other.value());
        return one.upper() == null || other.upper() == null
                ? new Target(one.kpi(), one.year(), value, null)
                : new Target(one.kpi(), one.year(), value, one.upper().add(other.upper()));
    }

    /** Within a goal the one that stays counts as much as both did, so that the goal's other KPIs count as before. */
    private void weigh(Plan plan, List<Edit> edits) {
        Optional<Weight> held = plan.weight(kept.id());
        Optional<Weight> other = plan.weight(gone.id());
        if (kept.goal().equals(gone.goal()) && (held.isPresent() || other.isPresent())) {
            BigDecimal sum = value(held).add(value(other));
            replace(edits, held.orElse(null), new Weight(kept.id(), sum));
        }
    }

    private static BigDecimal value(Optional<Weight> weight) {
        return weight.map(Weight::value).orElse(Weight.NONE);
    }

    private static void replace(List<Edit> edits, @Nullable Element before, Element after) {
        if (!after.equals(before)) {
            edits.add(new Edit(before, after));
        }
    }
}
