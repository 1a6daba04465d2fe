package gangmu.model;

import gangmu.model.Outcome.Reason;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    Span span() {
        return span;
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
        List<Need> needed = needs(item, year);
        if (!needed.isEmpty()
                && needed.stream()
                        .noneMatch(need -> actuals.containsKey(need.item().id()))) {
            throw new NoFigure(Reason.NO_DATA, needed.getFirst().item().name(), year);
        }
    }

    /** The same figures, but of these years of items only the periods with these numbers. */
    KpiFigures only(Set<Need> needs, Set<Integer> numbers) {
        Set<OfYear> held = needs.stream()
                .map(need -> new OfYear(need.item().id(), need.year()))
                .collect(Collectors.toSet());
        return new KpiFigures(
                span,
                items,
                actuals.values().stream()
                        .flatMap(all -> all.values().stream())
                        .filter(actual -> numbers.contains(actual.period().number())
                                || !held.contains(new OfYear(actual.item(), actual.year())))
                        .toList());
    }

    /** The counted figures that an item's figure of a year depends on, itself included, in the order of their first use. */
    List<Need> needs(Item item, Year year) {
        Set<Need> needs = new LinkedHashSet<>();
        collect(item, year, new ArrayList<>(), new HashSet<>(), needs);
        return List.copyOf(needs);
    }

    /** The counted figures that a formula's value of a year depends on. */
    List<Need> needs(Formula formula, Year year) {
        Set<Need> needs = new LinkedHashSet<>();
        collect(formula, year, new ArrayList<>(), new HashSet<>(), needs);
        return List.copyOf(needs);
    }

    private void collect(Formula formula, Year year, List<Item> path, Set<Need> seen, Set<Need> needs) {
        formula.uses().forEach(use -> collect(use.item(), use.back() ? year.minusYears(1) : year, path, seen, needs));
    }

    /** @param path the computed items on the way to this one, since one may name itself by mistake */
    private void collect(Item item, Year year, List<Item> path, Set<Need> seen, Set<Need> needs) {
        Need need = new Need(item, year);
        if (item.isCounted()) {
            needs.add(need);
        } else if (!path.contains(item) && seen.add(need)) {
            path.addLast(item);
            collect(Formula.held(item.formula(), items), year, path, seen, needs);
            path.removeLast();
        }
    }
}
