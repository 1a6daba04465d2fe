package gangmu.model;

import gangmu.model.Outcome.Reason;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The items of one KPI with their figures, counted and computed. */
final class KpiFigures {
    private final Span span;
    private final List<Item> items;
    private final Map<Id, NavigableMap<Period, Actual>> actuals = new HashMap<>();
    private final List<Item> computing = new ArrayList<>();
    private final Map<OfYear, BigDecimal> computed = new HashMap<>();

    private record OfYear(Id item, Year year) {}

    KpiFigures(Span span, List<Item> items, List<Actual> all) {
        this.span = span;
        this.items = items.stream().sorted(Comparator.comparing(Item::rank)).toList();
        all.forEach(actual ->
                actuals.computeIfAbsent(actual.item(), id -> new TreeMap<>()).put(actual.period(), actual));
    }

    List<Item> items() {
        return items;
    }

    List<Item> in(Role role) {
        return items.stream().filter(item -> item.role() == role).toList();
    }

    Item item(Id id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoFigure(Reason.NO_ITEM));
    }

    /** What came in for an item in a year. */
    Gathered counted(Item item, Year year) {
        List<Actual> ofYear = List.copyOf(actuals.getOrDefault(item.id(), new TreeMap<>())
                .subMap(first(year), true, Period.of(year), true)
                .values());
        return Gathered.of(item.gathering(), span, ofYear);
    }

    /** What an item had come to at the end of a year, from any year before. */
    NavigableMap<Period, Actual> until(Item item, Year year) {
        return actuals.getOrDefault(item.id(), new TreeMap<>()).headMap(Period.of(year), true);
    }

    private static Period first(Year year) {
        return new Period(year, Span.MONTH, 1);
    }

    /**
     * An item's figure of a year, whether counted or computed.
     *
     * @throws NoFigure if there is none
     */
    BigDecimal value(Item item, Year year) {
        return item.isCounted()
                ? counted(item, year).value().orElseThrow(() -> new NoFigure(Reason.NO_DATA, item.name(), year))
                : computed(item, year);
    }

    /** Worked out once, since a formula may name an item twice, whose formula names another twice, and so on. */
    private BigDecimal computed(Item item, Year year) {
        OfYear wanted = new OfYear(item.id(), year);
        @Nullable BigDecimal known = computed.get(wanted);
        if (known != null) {
            return known;
        }
        if (computing.contains(item)) {
            throw new NoFigure(Reason.CIRCULAR, item.name());
        }
        requireAny(item, year);
        computing.add(item);
        try {
            BigDecimal value = Formula.held(item.formula(), items).value(this, year);
            computed.put(wanted, value);
            return value;
        } finally {
            computing.remove(item);
        }
    }

    /** Without a single figure nothing need be computed to know that there is nothing. */
    private void requireAny(Item item, Year year) {
        List<Item> needed = counted(item);
        if (!needed.isEmpty() && needed.stream().noneMatch(each -> actuals.containsKey(each.id()))) {
            throw new NoFigure(Reason.NO_DATA, needed.getFirst().name(), year);
        }
    }

    /** The counted items that an item's figure depends on, itself included. */
    List<Item> counted(Item item) {
        List<Item> found = new ArrayList<>();
        collect(item, new ArrayList<>(), found);
        return found;
    }

    private void collect(Item item, List<Item> seen, List<Item> found) {
        if (seen.contains(item)) {
            return;
        }
        seen.add(item);
        if (item.isCounted()) {
            found.add(item);
        } else {
            Formula.held(item.formula(), items).items().forEach(other -> collect(other, seen, found));
        }
    }
}
