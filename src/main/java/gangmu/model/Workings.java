package gangmu.model;

import gangmu.model.Working.Said;
import gangmu.model.Working.Term;
import gangmu.model.Working.Written;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said of how a KPI-year is computed, in the order of the computation and nothing twice. */
final class Workings {
    /** Computed items that are told; those that these are computed from are only counted. */
    private static final int MOST_TOLD = 30;

    private final Year year;
    private final List<Working> all = new ArrayList<>();
    private final Set<Need> computed = new HashSet<>();
    private final Set<Need> byPeriod = new HashSet<>();

    Workings(Year year) {
        this.year = year;
    }

    List<Working> all() {
        return List.copyOf(all);
    }

    void say(Said said, Object... with) {
        all.add(Working.of(said, with));
    }

    void say(List<Working> more) {
        all.addAll(more);
    }

    private void once(Working working) {
        if (!all.contains(working)) {
            all.add(working);
        }
    }

    /** Says that an item's figure is a mean or the latest of several, which its name and figure alone do not tell. */
    void gathered(KpiFigures figures, Item item, Period period) {
        Gathered gathered = figures.counted(item, period);
        List<Period> periods = gathered.actuals().stream().map(Actual::period).toList();
        if (periods.isEmpty() || figures.span() == Span.YEAR || figures.countsDays()) {
            return;
        }
        BigDecimal value = gathered.value().orElseThrow();
        if (figures.gathering(item) == Gathering.LATEST) {
            once(Working.of(Said.LATEST, item.name(), periods.getLast(), value));
        } else if (figures.gathering(item) == Gathering.AVERAGE && periods.size() > 1) {
            once(Working.of(Said.MEAN_OF_PERIODS, item.name(), new Working.Periods(periods), value));
        }
    }

    /** Says of a formula what the items that it uses came to, and then with it how their figures were gathered. */
    Written formula(KpiFigures figures, Formula formula, Period period) {
        List<Need> before = new ArrayList<>();
        collect(figures, formula, period, before);
        computed(figures, before);
        Written written = formula.written(figures, period.year());
        gathered(figures, written, period.year());
        return written;
    }

    /** Says once how a computed item came about, after those that it is computed from. */
    void computed(KpiFigures figures, Item item, Period period) {
        List<Need> of = new ArrayList<>();
        collect(figures, new Need(item, period), of);
        computed(figures, of);
    }

    private void computed(KpiFigures figures, List<Need> inOrder) {
        int leftOut = Math.max(0, inOrder.size() - MOST_TOLD);
        if (leftOut > 0) {
            say(Said.COMPUTED_BEFORE, BigDecimal.valueOf(leftOut));
        }
        inOrder.stream().skip(leftOut).forEach(need -> computed(figures, need));
    }

    private void collect(KpiFigures figures, Formula formula, Period period, List<Need> inOrder) {
        for (Formula.Use use : formula.uses()) {
            Need need = Need.of(use, period);
            if (figures.isReadByPeriod(use)) {
                byPeriod(figures, need);
            } else {
                collect(figures, need, inOrder);
            }
        }
    }

    private void collect(KpiFigures figures, Need need, List<Need> inOrder) {
        if (!need.item().isCounted() && computed.add(need)) {
            collect(figures, figures.formulas().of(need.item()), need.period(), inOrder);
            inOrder.add(need);
        }
    }

    private void computed(KpiFigures figures, Need need) {
        Item item = need.item();
        Year of = need.period().year();
        Written written = figures.formulas().of(item).written(figures, of);
        BigDecimal value = figures.value(item, need.period());
        gathered(figures, written, of);
        if (of.equals(year)) {
            say(Said.COMPUTED, item.name(), written, value);
        } else {
            say(Said.COMPUTED_OF_YEAR, item.name(), of, written, value);
        }
    }

    /** Says what a computed item came to period by period, and in which it came to nothing though figures are there. */
    private void byPeriod(KpiFigures figures, Need need) {
        Item item = need.item();
        if (item.isCounted() || !byPeriod.add(need)) {
            return;
        }
        for (Formula.Use use : figures.formulas().of(item).uses()) {
            if (figures.isReadByPeriod(use)) {
                byPeriod(figures, Need.of(use, need.period()));
            }
        }
        Map<Period, BigDecimal> values = figures.values(item, need.period());
        say(Said.COMPUTED_BY_PERIOD, item.name(), figures.formulas().of(item), new Working.PeriodFigures(values));
        List<Period> without = Period.of(need.period().year(), figures.span()).stream()
                .filter(period -> !values.containsKey(period) && figures.hasAny(item, period))
                .toList();
        if (!without.isEmpty()) {
            say(Said.NOT_COMPUTED, item.name(), new Working.Periods(without));
        }
    }

    /** Says of the items of a formula how their figures were gathered, where these stand for a whole year. */
    private void gathered(KpiFigures figures, Written formula, Year of) {
        if (figures.span() == Span.YEAR) {
            return; // there is nothing to gather
        }
        for (Object piece : formula.pieces()) {
            if (piece instanceof Term term) {
                figures.items().stream()
                        .filter(item -> item.isCounted() && item.name().equals(term.name()))
                        .forEach(item ->
                                gathered(figures, item, Period.of(term.year().orElse(of))));
            }
        }
    }
}
