package gangmu.model;

import gangmu.model.Outcome.Reason;
import java.time.Year;
import java.util.Comparator;
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
 * holds are left as they are within a year, since what is known last is known of every period after it; of an earlier year
 * only what was known by the same period counts.
 *
 * @param leftOut what each item lacks and others have
 */
record Pairing(KpiFigures figures, Map<Item, List<Period>> leftOut) {

    /** @throws NoFigure if all have figures, but of no period in common */
    static Pairing of(KpiFigures figures, List<Item> items, List<Year> years) {
        List<Need> needs = needs(figures, items, years);
        List<Need> flows = flows(figures, needs);
        Set<Integer> any = any(figures, flows);
        Set<Integer> common = new TreeSet<>(any);
        flows.forEach(flow -> common.retainAll(numbers(figures, flow)));
        boolean nothing = flows.stream().anyMatch(flow -> numbers(figures, flow).isEmpty());
        Map<Need, Set<Integer>> kept = stocks(figures, needs);
        if (nothing || common.equals(any)) {
            return new Pairing(figures.only(kept), Map.of()); // what has nothing at all is told by whoever needs it
        }
        if (common.isEmpty()) {
            throw nothingInCommon(flows);
        }
        flows.forEach(flow -> kept.put(flow, common));
        return new Pairing(figures.only(kept), lacking(figures, flows));
    }

    private static NoFigure nothingInCommon(List<Need> flows) {
        Need first = flows.getFirst();
        Need last = flows.getLast();
        return first.item().equals(last.item())
                ? new NoFigure(
                        Reason.NO_COMMON_PERIOD_OF_YEARS,
                        first.item().name(),
                        first.period().year(),
                        last.period().year())
                : new NoFigure(
                        Reason.NO_COMMON_PERIOD,
                        first.item().name(),
                        last.item().name());
    }

    /** The latest year in which the same item is needed. */
    private static Need latest(List<Need> needs, Need of) {
        return needs.stream()
                .filter(need -> need.item().equals(of.item()))
                .max(Comparator.comparing(Need::period))
                .orElseThrow();
    }

    /** Of a stock in an earlier year, what was known by the period up to which it is known in the latest one. */
    private static Map<Need, Set<Integer>> stocks(KpiFigures figures, List<Need> needs) {
        Map<Need, Set<Integer>> kept = new LinkedHashMap<>();
        for (Need stock : needs) {
            int last = numbers(figures, latest(needs, stock)).stream()
                    .max(Comparator.naturalOrder())
                    .orElse(Integer.MAX_VALUE);
            Set<Integer> all = numbers(figures, stock);
            Set<Integer> known = all.stream().filter(number -> number <= last).collect(Collectors.toSet());
            if (figures.gathering(stock.item()) == Gathering.LATEST && !all.isEmpty()) {
                if (known.isEmpty()) {
                    throw new NoFigure(
                            Reason.NOT_KNOWN_BY,
                            stock.item().name(),
                            new Period(stock.period().year(), figures.span(), last));
                }
                kept.put(stock, known);
            }
        }
        return kept;
    }

    /** The periods that each item lacks in a year in which it is needed, and another one, or another year, has. */
    static Map<Item, List<Period>> lacking(KpiFigures figures, List<Need> needs) {
        List<Need> flows = flows(figures, needs);
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

    private static List<Need> needs(KpiFigures figures, List<Item> items, List<Year> years) {
        return years.stream()
                .flatMap(year -> items.stream().flatMap(item -> figures.needs(item, Period.of(year)).stream()))
                .distinct()
                .toList();
    }

    private static List<Need> flows(KpiFigures figures, List<Need> needs) {
        return needs.stream()
                .filter(need -> figures.gathering(need.item()) != Gathering.LATEST)
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
