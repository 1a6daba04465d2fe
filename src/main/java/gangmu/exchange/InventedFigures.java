package gangmu.exchange;

import gangmu.model.Actual;
import gangmu.model.Entered;
import gangmu.model.Gathering;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Role;
import gangmu.model.Share;
import gangmu.model.Span;
import gangmu.model.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * The invented figures of a KPI's items in a year, such that the KPI's value comes near a part of its target.
 *
 * @param share that part, 1 for all of it
 */
record InventedFigures(Plan plan, Kpi kpi, Year year, BigDecimal share) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal BASE = BigDecimal.valueOf(1_000);
    private static final BigDecimal BUDGET = BigDecimal.valueOf(100_000);

    /** What items grow by in a year where nothing better is known, in percent. */
    private static final BigDecimal GROWTH = BigDecimal.valueOf(4);

    static boolean needsYearBefore(Method method) {
        return method == Method.GROWTH_OF_EVERY_PART
                || method == Method.GROWTH_OF_SUM
                || method == Method.CRITERIA_MET
                || method == Method.FORMULA;
    }

    /** An actual wherever the plan has none. */
    List<Actual> actuals(Target target, String source, Entered entered) {
        List<Actual> actuals = new ArrayList<>();
        Span span = plan.measure(kpi.id()).map(Measure::span).orElse(Span.YEAR);
        for (Item item : counted()) {
            List<Period> periods = Period.of(year, span);
            BigDecimal rest = figure(item, target);
            for (int i = 0; i < periods.size(); i++) {
                BigDecimal left = BigDecimal.valueOf(periods.size() - i);
                BigDecimal value = item.gathering() == Gathering.SUM
                        ? rest.divide(left, places(target), RoundingMode.HALF_UP)
                        : rest;
                rest = item.gathering() == Gathering.SUM ? rest.subtract(value) : rest;
                if (plan.actual(item, periods.get(i)).isEmpty()) {
                    actuals.add(new Actual(
                            item.id(), kpi.id(), periods.get(i), value, source, true, entered.by(), entered.at()));
                }
            }
        }
        return actuals;
    }

    private List<Item> counted() {
        return plan.items(kpi.id()).stream().filter(Item::isCounted).toList();
    }

    private List<Item> counted(Role role) {
        return counted().stream().filter(item -> item.role() == role).toList();
    }

    private BigDecimal figure(Item item, Target target) {
        Method method = plan.measure(kpi.id()).map(Measure::method).orElse(Method.SUM_IN_YEAR);
        BigDecimal wanted = target.value().multiply(share);
        return switch (method) {
            case SUM_IN_YEAR, SUM_OF_PARTS, LATEST_STOCK -> part(item, wanted, places(target));
            case RATIO -> item.role() == Role.BASE ? BASE : part(item, ofBases(wanted), 0);
            case AVERAGE -> average(item, wanted, target);
            case DEVIATION ->
                item.role() == Role.BASE
                        ? BUDGET
                        : part(item, BUDGET.add(BUDGET.multiply(wanted).divide(HUNDRED)), 0);
            case SURVEY -> item.role() == Role.BASE ? BASE : wanted.setScale(1, RoundingMode.HALF_UP);
            case GROWTH_OF_EVERY_PART, GROWTH_OF_SUM, GROWTH_ON_BASE_YEAR -> grown(item, wanted);
            case STEP_PROGRESS -> BigDecimal.ONE;
            case CUMULATIVE_FLOW, CRITERIA_MET, WEIGHTED_SUM, FORMULA -> grown(item, GROWTH);
            case DEADLINE -> target.value();
        };
    }

    private BigDecimal average(Item item, BigDecimal wanted, Target target) {
        boolean byBase = !counted(Role.BASE).isEmpty();
        return item.role() == Role.BASE
                ? HUNDRED
                : byBase
                        ? part(item, wanted.multiply(HUNDRED), 0)
                        : wanted.setScale(places(target), RoundingMode.HALF_UP);
    }

    private int places(Target target) {
        return Math.max(kpi.share() == Share.PLAIN ? 0 : 1, target.value().scale());
    }

    private BigDecimal ofBases(BigDecimal wanted) {
        BigDecimal bases = BASE.multiply(BigDecimal.valueOf(counted(Role.BASE).size()));
        return bases.multiply(wanted).divide(kpi.share().whole());
    }

    /** An even part of a total; the last part takes what is left. */
    private BigDecimal part(Item item, BigDecimal total, int places) {
        List<Item> parts = counted(Role.PART);
        BigDecimal even = total.divide(BigDecimal.valueOf(parts.size()), places, RoundingMode.DOWN);
        BigDecimal others = even.multiply(BigDecimal.valueOf(parts.size() - 1L));
        return item.equals(parts.getLast())
                ? total.setScale(places, RoundingMode.HALF_UP).subtract(others)
                : even;
    }

    /** What came of a first figure that differs from item to item by a yearly growth since the plan began. */
    private BigDecimal grown(Item item, BigDecimal percent) {
        BigDecimal value = BigDecimal.valueOf(100L * (plan.items(kpi.id()).indexOf(item) + 2));
        BigDecimal factor = BigDecimal.ONE.add(percent.divide(HUNDRED));
        int years = year.getValue() - plan.heading().firstYear().getValue() + 1;
        for (int i = 0; i < years; i++) {
            value = value.multiply(factor);
        }
        return value.setScale(0, RoundingMode.HALF_UP);
    }
}
