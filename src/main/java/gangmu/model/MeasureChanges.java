package gangmu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The changes of how a KPI is measured: its method, its data items and its criteria. */
public final class MeasureChanges {
    private MeasureChanges() {}

    /** Measures a KPI in another way; items are gathered as the method needs, and have roles it knows. */
    public static Optional<Change> method(Plan plan, Kpi kpi, Method method) {
        Measure before = plan.measure(kpi.id()).orElse(Measure.of(kpi.id(), Method.SUM_IN_YEAR));
        List<Edit> edits = new ArrayList<>();
        replace(edits, plan.measure(kpi.id()).orElse(null), before.by(method));
        List<Item> items = plan.items(kpi.id());
        boolean lacksBase = method.hasBases() && items.stream().noneMatch(item -> item.role() == Role.BASE);
        boolean based = method.hasBases() && (!lacksBase || items.size() > 1);
        for (Item item : items) {
            boolean becomesBase = lacksBase && items.size() > 1 && item.equals(items.getLast());
            Role role = !method.hasBases() ? Role.PART : becomesBase ? Role.BASE : item.role();
            replace(
                    edits,
                    item,
                    item.gathered(gathering(method, item, role, based)).as(role));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Change(deed(kpi), edits));
    }

    /** What was said of the item, which comes back once the method leaves it to it, unless the mean is usual. */
    private static Gathering gathering(Method method, Item item, Role role, boolean based) {
        Gathering usual = method.usualGathering(role, based);
        return method.gathering().isEmpty() && usual == Gathering.AVERAGE ? usual : item.gathering();
    }

    /** Makes an item a part or a base; where that makes averages by a base of plain ones, or back, all are gathered so. */
    public static Optional<Change> role(Plan plan, Item before, Role role) {
        Method method = plan.measure(before.kpi()).map(Measure::method).orElse(Method.SUM_IN_YEAR);
        List<Item> items = plan.items(before.kpi());
        boolean wasBased = items.stream().anyMatch(item -> item.role() == Role.BASE);
        boolean based =
                role == Role.BASE || items.stream().anyMatch(item -> item.role() == Role.BASE && !item.equals(before));
        List<Edit> edits = new ArrayList<>();
        for (Item item : items) {
            Role is = item.equals(before) ? role : item.role();
            Gathering usual = method.usualGathering(is, based);
            boolean stays = usual == method.usualGathering(item.role(), wasBased);
            replace(edits, item, item.as(is).gathered(stays ? item.gathering() : usual));
        }
        return plan.kpi(before.kpi()).filter(kpi -> !edits.isEmpty()).map(kpi -> new Change(deed(kpi), edits));
    }

    /**
     * Reports a KPI by other periods.
     *
     * @throws MixedPeriods if it has figures of the periods before, which those of others could not be added up with
     */
    public static Optional<Change> span(Plan plan, Kpi kpi, Span span) {
        for (Actual actual : plan.actuals(kpi.id())) {
            if (actual.period().span() != span) {
                throw new MixedPeriods(actual.period(), span);
            }
        }
        return edit(plan, kpi, measure -> measure.reportedBy(span));
    }

    /** Changes what else a measure states. */
    public static Optional<Change> edit(Plan plan, Kpi kpi, UnaryOperator<Measure> edited) {
        Measure before = plan.measure(kpi.id()).orElse(Measure.of(kpi.id(), Method.SUM_IN_YEAR));
        List<Edit> edits = new ArrayList<>();
        replace(edits, plan.measure(kpi.id()).orElse(null), edited.apply(before));
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Change(deed(kpi), edits));
    }

    /** Adds a counted item after all others. */
    public static Change add(Plan plan, Kpi kpi, Id id, String name) {
        List<Item> items = plan.items(kpi.id());
        @Nullable Rank last = items.isEmpty() ? null : items.getLast().rank();
        boolean based = items.stream().anyMatch(item -> item.role() == Role.BASE);
        Gathering gathering = plan.measure(kpi.id())
                .map(measure -> measure.method().usualGathering(Role.PART, based))
                .orElse(Gathering.SUM);
        Item item = Item.part(id, kpi.id(), Rank.between(last, null), name, "").gathered(gathering);
        return Change.of(deed(kpi), Edit.add(item));
    }

    /** Changes an item in place. */
    public static Optional<Change> edit(Plan plan, Item before, UnaryOperator<Item> edited) {
        List<Edit> edits = new ArrayList<>();
        replace(edits, before, edited.apply(before));
        return plan.kpi(before.kpi()).filter(kpi -> !edits.isEmpty()).map(kpi -> new Change(deed(kpi), edits));
    }

    /**
     * Computes an item by a formula, or has it counted where that is empty.
     *
     * @param typed as a person types it
     * @throws WrongFormula if it cannot be read, or if the item would depend on itself
     */
    public static Optional<Change> compute(Plan plan, Item before, String typed) {
        List<Item> items = plan.items(before.kpi());
        String kept = typed.isBlank() ? "" : Formula.of(typed, items).kept();
        Item after = before.computing(kept);
        requireNoCircle(
                after,
                items.stream().map(item -> item.equals(before) ? after : item).toList());
        return edit(plan, before, item -> after);
    }

    private static void requireNoCircle(Item start, List<Item> items) {
        List<Item> reached = new ArrayList<>();
        List<Item> next = List.of(start);
        while (!next.isEmpty()) {
            next = next.stream()
                    .filter(item -> !item.isCounted())
                    .flatMap(item -> Formula.held(item.formula(), items).items().stream())
                    .filter(item -> !reached.contains(item))
                    .distinct()
                    .toList();
            reached.addAll(next);
            if (reached.contains(start)) {
                throw new WrongFormula(WrongFormula.Fault.CIRCULAR, 1, start.name());
            }
        }
    }

    /** Whether another item, a criterion or the measure refers to an item, which it then cannot be without. */
    public static boolean isUsed(Plan plan, Item item) {
        String token = "[" + item.id() + "]";
        return plan.items(item.kpi()).stream().anyMatch(other -> other.formula().contains(token))
                || plan.measure(item.kpi())
                        .filter(measure -> measure.formula().contains(token))
                        .isPresent()
                || plan.criteria(item.kpi()).stream().anyMatch(criterion -> criterion.refersTo(item.id()));
    }

    /** Takes an item away with all its figures. */
    public static Optional<Change> remove(Plan plan, Item item) {
        List<Edit> edits = new ArrayList<>();
        plan.actuals(item.kpi()).stream()
                .filter(actual -> actual.item().equals(item.id()))
                .map(Edit::remove)
                .forEach(edits::add);
        edits.add(Edit.remove(item));
        return plan.kpi(item.kpi()).map(kpi -> new Change(deed(kpi), edits));
    }

    /** Adds a criterion on an item after all others. */
    public static Change add(Plan plan, Kpi kpi, Criterion criterion) {
        List<Criterion> all = plan.criteria(kpi.id());
        @Nullable Rank last = all.isEmpty() ? null : all.getLast().rank();
        return Change.of(deed(kpi), Edit.add(criterion.ranked(Rank.between(last, null))));
    }

    /** Puts a criterion in the place of another, or takes it away where there is none. */
    public static Optional<Change> replace(Plan plan, Criterion before, @Nullable Criterion after) {
        List<Edit> edits = new ArrayList<>();
        replace(edits, before, after);
        return plan.kpi(before.kpi()).filter(kpi -> !edits.isEmpty()).map(kpi -> new Change(deed(kpi), edits));
    }

    private static void replace(List<Edit> edits, @Nullable Element before, @Nullable Element after) {
        boolean same = before == null ? after == null : before.equals(after);
        if (!same) {
            edits.add(new Edit(before, after));
        }
    }

    private static Deed deed(Kpi kpi) {
        return Deed.of(Verb.MEASURE, kpi.name());
    }
}
