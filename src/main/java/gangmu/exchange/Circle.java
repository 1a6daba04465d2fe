package gangmu.exchange;

import gangmu.model.Formula;
import gangmu.model.Item;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Items whose formulas lead from one to the other and back to the first. */
final class Circle {
    private Circle() {}

    /** An item of a circle, where the items have one; each formula is read only once. */
    static Optional<Item> among(List<Item> items) {
        Map<Item, List<Item>> open = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !item.isCounted())
                .forEach(
                        item -> open.put(item, Formula.of(item.formula(), items).items()));
        boolean settled = true;
        while (settled) {
            List<Item> now = open.keySet().stream()
                    .filter(item -> open.getOrDefault(item, List.of()).stream().noneMatch(open::containsKey))
                    .toList();
            now.forEach(open::remove);
            settled = !now.isEmpty();
        }
        return open.keySet().stream().findFirst().map(item -> closing(item, open));
    }

    /** Where the way from an item meets itself: all that is open leads to something open. */
    private static Item closing(Item start, Map<Item, List<Item>> open) {
        Set<Item> passed = new HashSet<>();
        Item item = start;
        while (passed.add(item)) {
            item = open.getOrDefault(item, List.of()).stream()
                    .filter(open::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        return item;
    }
}
