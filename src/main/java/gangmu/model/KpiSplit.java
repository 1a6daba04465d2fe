package gangmu.model;

import gangmu.model.NodeChanges.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The division of a KPI into two: a new one beside it takes over what is given to it.
 *
 * @param from the one that is divided, which stays
 * @param made the identity of the new one, which is evaluated and measured alike
 * @param name what the new one is called
 * @param items the data items that go to the new one with their figures
 * @param sides which of the two a project serves afterwards; one that is not named serves the old one
 * @param sameTargets whether the new one is given the same targets, else it has none yet
 */
public record KpiSplit(Kpi from, Id made, String name, Set<Id> items, Map<Id, Side> sides, boolean sameTargets) {

    /** Which of the two KPIs a project serves. */
    public enum Side {
        OLD,
        NEW,
        BOTH
    }

    public KpiSplit {
        items = Set.copyOf(items);
        sides = Map.copyOf(sides);
    }

    /** A split that leaves everything where it is. */
    public static KpiSplit of(Kpi from) {
        return new KpiSplit(from, Id.random(), "", Set.of(), Map.of(), false);
    }

    /**
     * The items that can go: those that no formula and no criterion names, and that are counted themselves. A rate is not taken
     * apart into a part without a base, nor a weighted sum into parts of a whole that neither would reach.
     */
    public static List<Item> movable(Plan plan, Kpi kpi) {
        boolean isOfAPiece = plan.measure(kpi.id())
                        .map(Measure::method)
                        .filter(Method::hasWeights)
                        .isPresent()
                || plan.items(kpi.id()).stream().anyMatch(item -> item.role() == Role.BASE);
        return plan.items(kpi.id()).stream()
                .filter(item -> !isOfAPiece && item.isCounted())
                .filter(item -> !MeasureChanges.isUsed(plan, item))
                .toList();
    }

    /** Whether the old one keeps an item, without which it could not be measured. */
    public boolean leavesSome(Plan plan) {
        return plan.items(from.id()).stream().anyMatch(item -> !items.contains(item.id()));
    }

    /** The change that splits the KPI in a plan that holds it as it is here. */
    public Change change(Plan plan, String reason) {
        Rank rank = NodeChanges.newNode(plan, made, Place.after(from), name).rank();
        Kpi other = from.beside(made, rank, name);
        List<Edit> edits = new ArrayList<>(List.of(Edit.add(other), Edit.add(measure(plan))));
        edits.addAll(items(plan, other));
        plan.projectsServing(from.id()).forEach(project -> link(plan, project, edits));
        if (sameTargets) {
            plan.targets(from.id()).stream()
                    .map(target -> new Target(made, target.year(), target.value(), target.upper()))
                    .map(Edit::add)
                    .forEach(edits::add);
        }
        plan.weight(from.id()).ifPresent(weight -> halve(weight, edits));
        return new Change(Deed.of(Verb.SPLIT, from.name() + " → " + name).because(reason), edits);
    }

    /** Measured alike; a formula names items of the old one and is left to it. */
    private Measure measure(Plan plan) {
        Measure held = plan.measure(from.id()).orElse(Measure.of(from.id(), Method.SUM_IN_YEAR));
        Method method = held.method() == Method.FORMULA ? Method.SUM_OF_PARTS : held.method();
        return new Measure(made, method, held.span(), held.rate(), held.decimals(), held.baseYear(), "");
    }

    private List<Edit> items(Plan plan, Kpi other) {
        List<Item> going = plan.items(from.id()).stream()
                .filter(item -> items.contains(item.id()))
                .toList();
        if (going.isEmpty()) {
            Rank first = Rank.between(null, null);
            return List.of(Edit.add(Item.part(Id.random(), made, first, Item.nameFor(other.name()), other.unit())));
        }
        return new MovedItems(plan, from.id(), made, going).edits(List.of());
    }

    private void link(Plan plan, Project project, List<Edit> edits) {
        Side side = sides.getOrDefault(project.id(), Side.OLD);
        if (side != Side.OLD) {
            edits.add(Edit.add(new Link(project.id(), made)));
        }
        Optional<Link> held = plan.link(project.id(), from.id());
        if (side == Side.NEW) {
            held.map(Edit::remove).ifPresent(edits::add);
        }
    }

    /** Both together count as much as the old one did, so that the goal's other KPIs count as before. */
    private void halve(Weight weight, List<Edit> edits) {
        BigDecimal half = weight.value().divide(BigDecimal.TWO).setScale(Figure.FRACTION_DIGITS, RoundingMode.HALF_UP);
        if (half.signum() > 0) {
            edits.add(new Edit(weight, new Weight(from.id(), weight.value().subtract(half))));
        }
        edits.add(Edit.add(new Weight(made, half)));
    }
}
