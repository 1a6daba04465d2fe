package gangmu.model;

import gangmu.model.Outcome.Reason;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The items of one KPI with their figures of any period, counted and computed. */
public final class KpiFigures {
    private final Measure measure;
    private final List<Item> items;
    private final ItemFormulas formulas;
    private final Map<Id, NavigableMap<Period, Actual>> actuals = new HashMap<>();
    private final Map<Need, Computed> results = new HashMap<>();
    private final Map<OfPeriod, List<Need>> needed = new HashMap<>();

    private record OfPeriod(Id item, Period period) {}

    private KpiFigures(Measure measure, List<Item> items, ItemFormulas formulas, List<Actual> all) {
        this.measure = measure;
        this.items = items;
        this.formulas = formulas;
        all.forEach(actual ->
                actuals.computeIfAbsent(actual.item(), id -> new TreeMap<>()).put(actual.period(), actual));
    }

    /** What a plan holds for the KPI that is measured so. */
    public static KpiFigures of(Plan plan, Measure measure) {
        List<Item> items = plan.items(measure.kpi()).stream()
                .sorted(Comparator.comparing(Item::rank))
                .toList();
        return new KpiFigures(measure, items, new ItemFormulas(items), plan.actuals(measure.kpi()));
    }

    /** What the items are counted by. */
    Span span() {
        return measure.span();
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

    /** How its items are computed from each other. */
    ItemFormulas formulas() {
        return formulas;
    }

    /** An item's figure of a period as it counts in the KPI's value, and how much of what it is made of has come in. */
    public Gathered gathered(Item item, Period period) {
        try {
            List<Need> needs = needs(item, period);
            return new Gathered(
                    known(item, period),
                    Coverage.of(needs.stream()
                            .filter(need -> need.period().equals(period))
                            .map(need -> counted(need).coverage())
                            .toList()),
                    needs.stream()
                            .flatMap(need -> counted(need).actuals().stream())
                            .toList());
        } catch (WrongFormula e) {
            return new Gathered(Optional.empty(), Coverage.NONE, List.of()); // what is wrong is said where it is typed
        }
    }

    private Optional<BigDecimal> known(Item item, Period period) {
        return known(() -> sample(item)
                .map(sample -> SurveyScore.of(this, item, sample, period).value())
                .orElseGet(() -> value(item, period)));
    }

    private static Optional<BigDecimal> known(Supplier<BigDecimal> figure) {
        try {
            return Optional.of(figure.get());
        } catch (NoFigure e) {
            return Optional.empty();
        }
    }

    /** The item that says how many were asked, where this one is the score of a survey. */
    Optional<Item> sample(Item item) {
        boolean scored = measure.method() == Method.SURVEY
                && in(Role.PART).stream().findFirst().filter(item::equals).isPresent();
        return scored ? in(Role.BASE).stream().findFirst() : Optional.empty();
    }

    /** Whether figures of the year before are needed. */
    public boolean looksBack() {
        return measure.method().looksBack()
                || looksBack(measure.formula())
                || items.stream().anyMatch(item -> looksBack(item.formula()));
    }

    private boolean looksBack(String formula) {
        try {
            return !formula.isEmpty()
                    && Formula.held(formula, items).uses().stream().anyMatch(Formula.Use::back);
        } catch (WrongFormula e) {
            return false;
        }
    }

    private Gathered counted(Need need) {
        return counted(need.item(), need.period());
    }

    /** What came in for an item in a period. */
    Gathered counted(Item item, Period period) {
        List<Actual> within = List.copyOf(actuals.getOrDefault(item.id(), new TreeMap<>())
                .subMap(period.begin(), true, period, true)
                .values());
        return Gathered.of(gathering(item), period, measure.span(), within);
    }

    /** What an item had come to at the end of a period, from any before. */
    NavigableMap<Period, Actual> until(Item item, Period period) {
        return actuals.getOrDefault(item.id(), new TreeMap<>()).headMap(period, true);
    }

    /**
     * An item's figure of a period, whether counted or computed.
     *
     * @throws NoFigure if there is none
     */
    BigDecimal value(Item item, Period period) {
        return item.isCounted()
                ? counted(item, period).value().orElseThrow(() -> NoFigure.of(item, period))
                : computed(item, period);
    }

    /** The figures of an item by the periods within one that have some; of a computed item those that can be computed. */
    Map<Period, BigDecimal> values(Item item, Period within) {
        Map<Period, BigDecimal> values = new LinkedHashMap<>();
        if (item.isCounted()) {
            counted(item, within).actuals().forEach(actual -> values.put(actual.period(), actual.value()));
        } else {
            Period.of(within.year(), span()).stream()
                    .filter(within::contains)
                    .forEach(period -> known(() -> value(item, period)).ifPresent(value -> values.put(period, value)));
        }
        return values;
    }

    /** Whether any figure of what an item is computed from has come in for a period. */
    boolean hasAny(Item item, Period period) {
        return needs(item, period).stream()
                .anyMatch(need -> !counted(need).actuals().isEmpty());
    }

    /** Whether a formula reads a computed item period by period, and not its figure of the year. */
    boolean isReadByPeriod(Formula.Use use) {
        return use.byPeriod() && !use.item().isCounted() && span() != Span.YEAR;
    }

    /** How an item's periods make a year. */
    Gathering gathering(Item item) {
        return measure.method().gathered(item);
    }

    /** Whether its figures stand for days. */
    boolean countsDays() {
        return measure.method().countsDays();
    }

    /**
     * Worked out once, since a formula may name an item twice, whose formula names another twice, and so on; and after all
     * that it is computed from, so that no formula has to wait for long chains of others.
     */
    private BigDecimal computed(Item item, Period period) {
        Need wanted = new Need(item, period);
        if (!results.containsKey(wanted)) {
            Set<Need> inOrder = new LinkedHashSet<>();
            order(wanted, new HashSet<>(), inOrder);
            inOrder.forEach(each -> results.put(each, result(each)));
        }
        return Objects.requireNonNull(results.get(wanted)).value();
    }

    /** Adds what is computed to what there is, each after all that it is computed from. */
    private void order(Need need, Set<Item> path, Set<Need> inOrder) {
        if (need.item().isCounted() || results.containsKey(need) || inOrder.contains(need)) {
            return;
        }
        if (!path.add(need.item())) {
            results.put(
                    need,
                    Computed.none(new NoFigure(Reason.CIRCULAR, need.item().name())));
            return;
        }
        for (Formula.Use use : formulas.of(need.item()).uses()) {
            order(Need.of(use, need.period()), path, inOrder);
        }
        path.remove(need.item());
        inOrder.add(need);
    }

    private Computed result(Need need) {
        try {
            requireAny(need.item(), need.period());
            return Computed.of(formulas.of(need.item()).value(this, need.period()));
        } catch (NoFigure e) {
            return Computed.none(e);
        }
    }

    /** Without a single figure nothing need be computed to know that there is nothing. */
    private void requireAny(Item item, Period period) {
        Set<Item> counted = formulas.countedBehind(item);
        if (!counted.isEmpty() && counted.stream().noneMatch(each -> actuals.containsKey(each.id()))) {
            throw NoFigure.of(counted.iterator().next(), period);
        }
    }

    /** The same figures, but of these years of items only the periods with these numbers. */
    KpiFigures only(Map<Need, Set<Integer>> numbers) {
        Map<OfPeriod, Set<Integer>> kept = new HashMap<>();
        numbers.forEach((need, some) -> kept.put(new OfPeriod(need.item().id(), need.period()), some));
        return new KpiFigures(
                measure,
                items,
                formulas,
                actuals.values().stream()
                        .flatMap(all -> all.values().stream())
                        .filter(actual -> Optional.ofNullable(
                                        kept.get(new OfPeriod(actual.item(), Period.of(actual.year()))))
                                .map(some -> some.contains(actual.period().number()))
                                .orElse(true))
                        .toList());
    }

    /** The counted figures that an item's figure of a period depends on, itself included, in the order of first use. */
    List<Need> needs(Item item, Period period) {
        OfPeriod wanted = new OfPeriod(item.id(), period);
        @Nullable List<Need> known = needed.get(wanted);
        if (known != null) {
            return known;
        }
        Set<Need> needs = new LinkedHashSet<>();
        collect(item, period, new HashSet<>(), new HashSet<>(), needs);
        List<Need> all = List.copyOf(needs);
        needed.put(wanted, all);
        return all;
    }

    /** The counted figures that a formula's value of a period depends on. */
    List<Need> needs(Formula formula, Period period) {
        Set<Need> needs = new LinkedHashSet<>();
        collect(formula, period, new HashSet<>(), new HashSet<>(), needs);
        return List.copyOf(needs);
    }

    private void collect(Formula formula, Period period, Set<Id> path, Set<OfPeriod> seen, Set<Need> needs) {
        for (Formula.Use use : formula.uses()) {
            Need need = Need.of(use, period);
            collect(need.item(), need.period(), path, seen, needs);
        }
    }

    /** @param path the computed items on the way to this one, since one may name itself by mistake */
    private void collect(Item item, Period period, Set<Id> path, Set<OfPeriod> seen, Set<Need> needs) {
        @Nullable List<Need> known = item.isCounted() ? null : needed.get(new OfPeriod(item.id(), period));
        if (item.isCounted()) {
            needs.add(new Need(item, period));
        } else if (known != null) {
            needs.addAll(known);
        } else if (!path.contains(item.id()) && seen.add(new OfPeriod(item.id(), period))) {
            path.add(item.id());
            collect(formulas.of(item), period, path, seen, needs);
            path.remove(item.id());
        }
    }
}
