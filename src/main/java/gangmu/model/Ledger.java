package gangmu.model;

import gangmu.model.Outcome.Reason;
import gangmu.model.Working.Said;
import gangmu.model.Working.Term;
import gangmu.model.Working.Terms;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the computing of one KPI-year takes from the figures and says of it, as it goes on. */
final class Ledger {
    private final Year year;
    private final Workings workings;
    private final Map<Need, Coverage> coverage = new LinkedHashMap<>();
    private final Map<Need, Coverage> wholeBefore = new LinkedHashMap<>();
    private final Set<Item> readByPeriod = new HashSet<>();
    private final List<Coverage> ofAll = new ArrayList<>();
    private final List<Lack> lacks = new ArrayList<>();
    private final Set<Actual> inputs = new LinkedHashSet<>();
    private final KpiFigures all;
    private KpiFigures figures;
    private boolean open;

    Ledger(KpiFigures figures, Year year) {
        this.all = figures;
        this.figures = figures;
        this.year = year;
        this.workings = new Workings(year);
    }

    Year year() {
        return year;
    }

    KpiFigures figures() {
        return figures;
    }

    /** What was computed, with all that was taken down. */
    Evaluation close(Outcome outcome) {
        Coverage came = Coverage.of(Stream.of(coverage.values(), ofAll, before())
                .flatMap(Collection::stream)
                .toList());
        boolean nothing = outcome instanceof Outcome.Missing && came.expected() == 0;
        Coverage all = open || nothing ? new Coverage(came.present(), came.expected(), false) : came;
        if (!came.whole() && !(outcome instanceof Outcome.Missing)) {
            say(Said.PARTIAL, BigDecimal.valueOf(all.present()), BigDecimal.valueOf(all.expected()), figures.span());
        }
        return new Evaluation(outcome, all, workings.all(), inputsByItem(), lacking());
    }

    /** Years before the one computed count where anything of them is missing, and then with all that came in. */
    private Collection<Coverage> before() {
        boolean complete = coverage.entrySet().stream()
                .filter(each -> each.getKey().period().year().isBefore(year))
                .allMatch(each -> each.getValue().whole());
        return complete ? List.of() : wholeBefore.values();
    }

    /** In the order of first use, those of an item from the earliest on. */
    private List<Actual> inputsByItem() {
        Map<Id, List<Actual>> byItem =
                inputs.stream().collect(Collectors.groupingBy(Actual::item, LinkedHashMap::new, Collectors.toList()));
        return byItem.values().stream()
                .flatMap(all -> all.stream().sorted(Comparator.comparing(Actual::period)))
                .toList();
    }

    private List<Lack> lacking() {
        Stream<Lack> ofItems = coverage.entrySet().stream()
                .filter(each -> !each.getValue().whole())
                .map(each -> Lack.of(all, each.getKey()));
        return Stream.concat(ofItems, lacks.stream()).toList();
    }

    void say(Said said, Object... with) {
        workings.say(said, with);
    }

    void say(List<Working> more) {
        workings.say(more);
    }

    /** Takes down that something is not known yet, whatever has come in. */
    void leaveOpen() {
        open = true;
    }

    List<Item> parts() {
        return some(figures.in(Role.PART), Reason.NO_ITEM);
    }

    List<Item> bases() {
        return some(figures.in(Role.BASE), Reason.NO_BASE);
    }

    private static List<Item> some(List<Item> items, Reason without) {
        if (items.isEmpty()) {
            throw new NoFigure(without);
        }
        return items;
    }

    /** Figures added up, and what they are. */
    record Sum(BigDecimal value, Terms terms) {
        static Sum of(List<Term> terms) {
            BigDecimal value =
                    terms.stream().flatMap(term -> term.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Sum(value, new Terms(terms));
        }
    }

    /** What has come in of these items; the missing ones make it partial, unless all are missing. */
    Sum soFar(List<Item> items) {
        List<Term> terms =
                items.stream().map(item -> Term.of(item.name(), taken(item))).toList();
        if (terms.stream().allMatch(term -> term.value().isEmpty())) {
            throw new NoFigure(Reason.NO_DATA, items.getFirst().name(), year);
        }
        return Sum.of(terms);
    }

    private Optional<BigDecimal> taken(Item item) {
        if (item.isCounted()) {
            Gathered gathered = take(item, year);
            workings.gathered(figures, item, Period.of(year));
            return gathered.value();
        }
        try {
            return Optional.of(value(item, year));
        } catch (NoFigure e) {
            if (e.missing().reason() == Reason.NO_DATA || e.missing().reason() == Reason.NO_PERIOD) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Takes down what these items are made of, so that all of them can be named that have no figure. */
    void expect(List<Item> items, Year of) {
        items.forEach(item -> taken(item, of));
    }

    /** Why nothing could be computed; where figures of a year are missing, all items that have none are named. */
    Outcome.Missing missing(Outcome.Missing first) {
        boolean lacksData = first.reason() == Reason.NO_DATA || first.reason() == Reason.NO_DATA_TO_GROW_FROM;
        if (!lacksData || !(first.about().getLast() instanceof Year of)) {
            return first;
        }
        List<String> names = coverage.entrySet().stream()
                .filter(each -> each.getValue().present() == 0)
                .map(Map.Entry::getKey)
                .filter(need -> need.period().equals(Period.of(of)))
                .map(need -> need.item().name())
                .toList();
        boolean several = names.size() > 1 && names.contains(first.about().getFirst());
        return several ? Outcome.Missing.because(first.reason(), new Working.Names(names), of) : first;
    }

    /** These items, each of which is needed. */
    Sum all(List<Item> items) {
        expect(items, year);
        return Sum.of(items.stream()
                .map(item -> Term.of(item.name(), Optional.of(value(item, year))))
                .toList());
    }

    /** An item's figure, with what it is made of taken down. */
    BigDecimal value(Item item, Year of) {
        List<Need> needs = taken(item, of);
        BigDecimal value = figures.value(item, Period.of(of));
        if (item.isCounted()) {
            workings.gathered(figures, item, Period.of(of));
        } else {
            workings.computed(figures, item, Period.of(of));
            sayUneven(needs);
        }
        return value;
    }

    /** What an item's figure of a year is made of, taken down. */
    private List<Need> taken(Item item, Year of) {
        if (!item.isCounted()) {
            readByPeriod.addAll(figures.formulas().readByPeriod(item));
        }
        List<Need> needs = figures.needs(item, Period.of(of));
        needs.forEach(this::take);
        return needs;
    }

    /** What a formula comes to, with what it is made of taken down. */
    BigDecimal value(Formula formula) {
        readByPeriod.addAll(figures.formulas().readByPeriod(formula));
        List<Need> needs = figures.needs(formula, Period.of(year));
        needs.forEach(this::take);
        BigDecimal value = formula.value(figures, Period.of(year));
        say(Said.FORMULA, workings.formula(figures, formula, Period.of(year)), value);
        sayUneven(needs);
        return value;
    }

    /** An item's figure of the year before, which it has to grow from. */
    BigDecimal lastYear(Item item) {
        Year before = year.minusYears(1);
        try {
            return value(item, before);
        } catch (NoFigure e) {
            throw e.missing().reason() == Reason.NO_DATA
                    ? new NoFigure(Reason.NO_DATA_TO_GROW_FROM, item.name(), before)
                    : e;
        }
    }

    /** What came in for an item in a year; of years before it only matters whether anything is missing. */
    Gathered take(Item item, Year of) {
        Gathered gathered = figures.counted(item, Period.of(of));
        Coverage came = came(item, of);
        boolean counts = of.equals(year) || !came.whole();
        (counts ? coverage : wholeBefore).put(new Need(item, Period.of(of)), came);
        inputs.addAll(gathered.actuals());
        return gathered;
    }

    /** What came in for an item in a year that is part of the value, whichever year it is. */
    Optional<BigDecimal> count(Item item, Year of) {
        Period whole = Period.of(of);
        for (Need need : taken(item, of)) {
            wholeBefore.remove(need);
            coverage.put(need, came(need.item(), need.period().year()));
        }
        Optional<BigDecimal> value = figures.gathered(item, whole).value();
        if (item.isCounted()) {
            workings.gathered(figures, item, whole);
        } else if (value.isPresent()) {
            workings.computed(figures, item, whole);
        }
        return value;
    }

    /**
     * How much has come in, which what is left out for want of another has as well. Where every period is read, the last
     * one of a stock does not make its year whole.
     */
    private Coverage came(Item item, Year of) {
        Coverage came = this.all.counted(item, Period.of(of)).coverage();
        int all = figures.span().inYear();
        return readByPeriod.contains(item) ? new Coverage(came.present(), all, came.present() == all) : came;
    }

    private void take(Need need) {
        take(need.item(), need.period().year());
    }

    /** Takes down that figures of these items, where there are some, are the last word, in whichever period they came in. */
    void settle(List<Item> items) {
        for (Item item : items) {
            coverage.computeIfPresent(new Need(item, Period.of(year)), (need, came) -> {
                boolean done = came.present() > 0;
                return new Coverage(done ? 1 : 0, 1, done);
            });
        }
    }

    /** Takes down how much has come in of what no item alone has to tell. */
    void cover(Coverage together) {
        ofAll.add(together);
    }

    /** Takes down what is still to come of something that is covered together with others. */
    void lack(Lack lack) {
        lacks.add(lack);
    }

    /** Takes down figures that count whatever their year. */
    void take(List<Actual> actuals) {
        inputs.addAll(actuals);
    }

    /**
     * Counts from here on only the periods of which every one of these items has a figure in every one of these years,
     * since what came in of different periods cannot be held against each other.
     */
    void pair(List<Item> items, List<Year> years) {
        if (figures.span() == Span.YEAR) {
            return; // there is one period, and who needs it says so where it is missing
        }
        Pairing pairing = paired(items, years);
        boolean stocks = items.stream().anyMatch(item -> figures.gathering(item) == Gathering.LATEST);
        Said said = years.size() > 1 && items.size() == 1
                ? Said.LEFT_OUT_OF_YEARS
                : stocks ? Said.LEFT_OUT_BUT_STOCKS : Said.LEFT_OUT;
        pairing.leftOut().forEach((item, periods) -> say(said, item.name(), new Working.Periods(periods)));
        figures = pairing.figures();
    }

    /** Takes down what came in, if it is of no period in common. */
    private Pairing paired(List<Item> items, List<Year> years) {
        try {
            return Pairing.of(figures, items, years);
        } catch (NoFigure e) {
            years.forEach(of -> expect(items, of));
            throw e;
        }
    }

    /** Says which items lack a period that others, or other years, have, where a formula takes them as they come. */
    private void sayUneven(List<Need> needs) {
        if (figures.span() == Span.YEAR) {
            return;
        }
        Pairing.lacking(figures, needs)
                .forEach((item, periods) -> say(Said.UNEVEN, item.name(), new Working.Periods(periods)));
    }
}
