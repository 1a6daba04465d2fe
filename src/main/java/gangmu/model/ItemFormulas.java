package gangmu.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the items of one KPI are computed from each other, whatever their figures are; each read once. */
final class ItemFormulas {
    private final List<Item> items;
    private final Map<Id, Formula> formulas = new HashMap<>();
    private final Map<Id, Set<Item>> countedBehind = new HashMap<>();
    private final Map<Id, Set<Item>> readByPeriod = new HashMap<>();

    ItemFormulas(List<Item> items) {
        this.items = items;
    }

    /**
     * How a computed item is computed.
     *
     * @throws WrongFormula if it has words or signs that no formula has
     */
    Formula of(Item item) {
        return formulas.computeIfAbsent(item.id(), id -> Formula.held(item.formula(), items));
    }

    /** The counted items that an item is computed from, however indirectly, in the order of first use. */
    Set<Item> countedBehind(Item item) {
        @Nullable Set<Item> known = countedBehind.get(item.id());
        if (known != null) {
            return known;
        }
        Set<Item> counted = new LinkedHashSet<>();
        countedBehind.put(item.id(), counted); // also ends a circle of items that name each other
        for (Item used : of(item).items()) {
            if (used.isCounted()) {
                counted.add(used);
            } else {
                counted.addAll(countedBehind(used));
            }
        }
        return counted;
    }

    /** The counted items of which a formula reads every period, however indirectly. */
    Set<Item> readByPeriod(Formula formula) {
        Set<Item> read = new HashSet<>();
        for (Formula.Use use : formula.uses()) {
            if (use.byPeriod()) {
                read.addAll(use.item().isCounted() ? Set.of(use.item()) : countedBehind(use.item()));
            } else if (!use.item().isCounted()) {
                read.addAll(readByPeriod(use.item()));
            }
        }
        return read;
    }

    /** The same of a computed item. */
    Set<Item> readByPeriod(Item item) {
        @Nullable Set<Item> known = readByPeriod.get(item.id());
        if (known != null) {
            return known;
        }
        Set<Item> read = new HashSet<>();
        readByPeriod.put(item.id(), read); // also ends a circle of items that name each other
        read.addAll(readByPeriod(of(item)));
        return read;
    }
}
