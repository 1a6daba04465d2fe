package gangmu.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Data items of a KPI that become items of another one, with their figures, and who entered them when.
 *
 * <p>They are given new identities, since elements never change what they belong to; formulas and criteria that go along
 * name them by these.
 */
final class MovedItems {
    private final Plan plan;
    private final Id from;
    private final Id to;
    private final Map<Id, Item> moved = new LinkedHashMap<>();

    /** @param items those that go; formulas among them name no others */
    MovedItems(Plan plan, Id from, Id to, List<Item> items) {
        this.plan = plan;
        this.from = from;
        this.to = to;
        Set<String> names = new HashSet<>();
        plan.items(to).forEach(item -> names.add(item.name()));
        @Nullable
        Rank last = plan.items(to).isEmpty() ? null : plan.items(to).getLast().rank();
        for (Item item : items) {
            last = Rank.between(last, null);
            String name = free(item.name(), names);
            moved.put(
                    item.id(),
                    new Item(
                            Id.random(),
                            to,
                            last,
                            name,
                            item.unit(),
                            item.gathering(),
                            item.role(),
                            item.weight(),
                            item.formula()));
        }
    }

    /**
     * The edits that move them, in an order in which nothing ever refers to what is not there.
     *
     * @param criteria those that go along, which are about the items that go
     */
    List<Edit> edits(List<Criterion> criteria) {
        List<Edit> edits = new ArrayList<>();
        moved.forEach((id, item) -> edits.add(Edit.add(item.computing(renamed(item.formula())))));
        edits.addAll(moving(criteria));
        plan.actuals(from).stream()
                .filter(actual -> moved.containsKey(actual.item()))
                .forEach(actual ->
                        edits.addAll(List.of(Edit.remove(actual), Edit.add(actual.of(counterpart(actual.item()))))));
        plan.items(from).stream()
                .filter(item -> moved.containsKey(item.id()))
                .map(Edit::remove)
                .forEach(edits::add);
        return edits;
    }

    private List<Edit> moving(List<Criterion> criteria) {
        List<Edit> edits = new ArrayList<>();
        List<Criterion> held = plan.criteria(to);
        @Nullable Rank last = held.isEmpty() ? null : held.getLast().rank();
        for (Criterion criterion : criteria) {
            last = Rank.between(last, null);
            @Nullable Id condition = criterion.conditionItem();
            edits.add(Edit.remove(criterion));
            edits.add(Edit.add(new Criterion(
                    Id.random(),
                    to,
                    last,
                    counterpart(criterion.item()).id(),
                    criterion.comparison(),
                    criterion.threshold(),
                    condition == null ? null : counterpart(condition).id(),
                    criterion.conditionComparison(),
                    criterion.conditionThreshold())));
        }
        return edits;
    }

    private Item counterpart(Id item) {
        return Objects.requireNonNull(moved.get(item));
    }

    /** A formula that is kept, naming the items that moved by their new identities. */
    private String renamed(String formula) {
        String now = formula;
        for (Map.Entry<Id, Item> entry : moved.entrySet()) {
            now = now.replace("[" + entry.getKey() + "]", "[" + entry.getValue().id() + "]");
        }
        return now;
    }

    /** A name that no item has yet: the same with a number where one has it. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "（" + i + "）";
        }
        return free;
    }
}
