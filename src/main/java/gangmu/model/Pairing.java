package gangmu.model;

import gangmu.model.Outcome.Reason;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures held to the periods that several items have in common in one year or several. Items of which the latest figure
 * holds are left as they are: what is known last is known of every period after it.
 *
 * @param leftOut what each item lacks and others have
 */
record Pairing(KpiFigures figures, Map<Item, List<Period>> leftOut) {

    /** @throws NoFigure if all have figures, but of no period in common */
    static Pairing of(KpiFigures figures, List<Item> items, List<Year> years) {
        List<Need> flows = flows(figures, items, years);
        Set<Integer> any = any(figures, flows);
        Set<Integer> common = new TreeSet<>(any);
        flows.forEach(flow -> common.retainAll(numbers(figures, flow)));
        boolean nothing = flows.stream().anyMatch(flow -> numbers(figures, flow).isEmpty());
        if (nothing || common.equals(any)) {
            return new Pairing(figures, Map.of()); // what has nothing at all is told by whoever needs it
        }
        if (common.isEmpty()) {
            throw new NoFigure(
                    Reason.NO_COMMON_PERIOD,
                    flows.getFirst().item().name(),
                    flows.getLast().item().name());
        }
        return new Pairing(figures.only(Set.copyOf(flows), common), lacking(figures, flows));
    }

    /** The periods that each item lacks in a year in which it is needed, and another one, or another year, has. */
    static Map<Item, List<Period>> lacking(KpiFigures figures, List<Need> needs) {
        List<Need> flows = flows(needs.stream());
        Set<Integer> any = any(figures, flows);
        Map<Item, List<Period>> lacking = new LinkedHashMap<>();
        for (Need flow : flows) {
            SortedSet<Integer> lacks = new TreeSet<>(any);
            lacks.removeAll(numbers(figures, flow));
            lacks.forEach(number -> lacking.merge(
                    flow.item(), List.of(new Period(flow.period().year(), figures.span(), number)), Pairing::joined));
        }
        return lacking;
    }

    private static List<Period> joined(List<Period> some, List<Period> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<Need> flows(KpiFigures figures, List<Item> items, List<Year> years) {
        return flows(years.stream()
                .flatMap(year -> items.stream().flatMap(item -> figures.needs(item, Period.of(year)).stream())));
    }

    private static List<Need> flows(Stream<Need> needs) {
        return needs.filter(need -> need.item().gathering() != Gathering.LATEST)
                .distinct()
                .toList();
    }

    private static Set<Integer> any(KpiFigures figures, List<Need> flows) {
        return flows.stream().flatMap(flow -> numbers(figures, flow).stream()).collect(Collectors.toSet());
    }

    private static Set<Integer> numbers(KpiFigures figures, Need need) {
        return figures.counted(need.item(), need.period()).actuals().stream()
                .map(actual -> actual.period().number())
                .collect(Collectors.toSet());
    }
}
