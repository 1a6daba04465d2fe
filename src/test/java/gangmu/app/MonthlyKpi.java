package gangmu.app;

import gangmu.model.Actual;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Direction;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Formula;
import gangmu.model.Gathering;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.NodeChanges;
import gangmu.model.NodeChanges.Place;
import gangmu.model.NodeKind;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Rank;
import gangmu.model.Role;
import gangmu.model.Span;
import gangmu.model.Verb;
import gangmu.model.YearlyFigures;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** A KPI reported by month on three items with long names and one computed from them, some months of which are missing. */
final class MonthlyKpi {
    static final String NAME = "機關年度資本門預算逐月執行情形";
    private static final Year YEAR = Year.of(2020);
    private static final String SPENT = ", 98204, 76980, 101530, 152210, , 161875, 142040";
    private static final String OWED = "31000, 0, 12500, , 48000, 45500, 39000";
    private static final String BUDGET =
            "120000, 120000, 120000, 150000, 150000, 150000, 180000, 180000, 180000, 210000, 210000, 210000";

    private final List<Element> elements = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Kpi kpi;

    private MonthlyKpi(Plan plan) {
        Id goal = plan.goals().getLast().id();
        Place last = Place.last(plan, NodeKind.KPI, goal);
        Rank rank = ((Kpi) NodeChanges.newNode(plan, Id.random(), last, NAME)).rank();
        kpi = new Kpi(Id.random(), goal, rank, NAME, null, "", "", "%", Direction.HIGHER_IS_BETTER);
        item("資本門經費實際支用數（含以前年度保留數）", Gathering.SUM, SPENT);
        item("截至當月底止應付未付之工程款及設備款", Gathering.LATEST, OWED);
        item("累計分配預算數（不含統籌科目）", Gathering.SUM, BUDGET);
    }

    /** Adds it to a plan, after all other KPIs. */
    static Change change(Plan plan) {
        return new MonthlyKpi(plan).change();
    }

    private Change change() {
        Item rate = new Item(
                Id.random(),
                kpi.id(),
                nextRank(),
                "執行率",
                "%",
                Gathering.LATEST,
                Role.PART,
                null,
                Formula.of(formula(), items).kept());
        items.add(rate);
        String kept = Formula.of("[執行率]", items).kept();
        List<Element> all = new ArrayList<>(
                List.of(kpi, new Measure(kpi.id(), Method.FORMULA, Span.MONTH, null, null, null, kept)));
        all.addAll(items);
        all.addAll(elements);
        return new Change(Deed.of(Verb.ADD, NAME), all.stream().map(Edit::add).toList());
    }

    private String formula() {
        return "([%s] + [%s]) ÷ [%s] × 100"
                .formatted(
                        items.get(0).name(), items.get(1).name(), items.get(2).name());
    }

    private void item(String name, Gathering gathering, String months) {
        Item item = new Item(Id.random(), kpi.id(), nextRank(), name, "千元", gathering, Role.PART, null, "");
        items.add(item);
        String[] values = months.split(",", -1);
        for (int month = 1; month <= values.length; month++) {
            if (!values[month - 1].isBlank()) {
                elements.add(actual(item, month, values[month - 1].strip()));
            }
        }
    }

    private Actual actual(Item item, int month, String value) {
        return new Actual(
                item.id(),
                kpi.id(),
                new Period(YEAR, Span.MONTH, month),
                new BigDecimal(value),
                "會計室月報",
                false,
                YearlyFigures.ENTERED.by(),
                YearlyFigures.ENTERED.at());
    }

    private Rank nextRank() {
        return items.isEmpty()
                ? Rank.between(null, null)
                : Rank.between(items.getLast().rank(), null);
    }
}
