package gangmu.report;

import gangmu.exchange.SamplePlan;
import gangmu.model.Actual;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.Verb;
import gangmu.model.YearlyFigures;
import gangmu.text.RocYears;
import java.math.BigDecimal;
import java.util.List;

/** The published sample plan, bare and with figures of every kind. */
public final class SamplePlans {
    private static final List<String> FIGURES = """
            1.1 target   106 90
            1.1 target   107 95
            1.1 target   108 100
            1.1 actual   106 88
            1.1 actual   107 97
            1.1 actual   109 103
            1.2 actual   106 598
            1.2 actual   107 601
            1.2 actual   108 612
            1.2 actual   109 640
            2.1 actual   109 42
            2.2 actual   108 591
            2.2 actual   109 594
            2.3 actual   109 94.5
            2.4/1 actual 108 31
            2.4/2 actual 108 597
            2.4/3 actual 108 248
            2.4/4 actual 108 66
            2.4/1 actual 109 35
            2.4/2 actual 109 657
            2.4/3 actual 109 273
            2.4/4 actual 109 72
            2.5 actual   109 0
            3.2 actual   107 655
            3.2 invented 108 648
            3.2 invented 109 650
            4.1/1 actual 108 50
            4.1/2 actual 108 120
            4.1/3 actual 108 30
            4.1/1 actual 109 51
            4.1/2 actual 109 123
            4.1/3 actual 109 31
            5.1/4 invented 108 1000000
            5.1/5 invented 108 400000
            5.1/6 invented 108 300000
            5.1/7 invented 108 200000
            5.1/8 invented 108 100000
            5.1/1 invented 109 252
            5.1/2 invented 109 120
            5.1/3 invented 109 300
            5.1/4 invented 109 1100000
            5.1/5 invented 109 400000
            5.1/6 invented 109 300000
            5.1/7 invented 109 200000
            5.1/8 invented 109 100000
            5.2/1 invented 109 98075
            5.2/2 invented 109 100
            6.1/1 actual 109 -1
            6.1/2 actual 109 16
            7.1/1 actual 105 800
            7.1/2 actual 105 60
            7.1/3 actual 105 21
            7.1/4 actual 105 1000
            7.1/1 actual 109 850
            7.1/2 actual 109 60.5
            7.1/3 actual 109 13
            7.1/4 actual 109 1000
            7.2/1 actual 109 104200
            7.2/2 actual 109 100000
            7.3 target   108 0
            7.3 actual   108 2
            """.lines().toList();

    private SamplePlans() {}

    /** The plan as published: a target for 109 each, no actuals. */
    public static Plan bare() {
        return Plan.of(SamplePlan.elements(SamplePlan.names().getFirst()));
    }

    /** The plan with actuals that are real or invented, negative, zero, far over the target, or missing. */
    public static Plan withActuals() {
        Plan plan = bare();
        for (String figure : FIGURES) {
            List<String> part = List.of(figure.split(" +"));
            int year = Integer.parseInt(part.get(2));
            plan = part.get(1).equals("target")
                    ? target(plan, part.get(0), year, part.get(3))
                    : actual(plan, part.get(0), year, part.get(3), part.get(1).equals("invented"));
        }
        return plan;
    }

    /** The KPI with this number. */
    public static Kpi kpi(Plan plan, String code) {
        return plan.kpis().stream()
                .filter(kpi -> plan.numbering().code(kpi).equals(code))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The plan with one more actual of a KPI, such as 3.1, or of one of its items, such as 7.1/4. A sum of parts is made up
     * by its first part, with nothing in the others.
     */
    public static Plan actual(Plan plan, String code, int rocYear, String value, boolean invented) {
        List<String> place = List.of(code.split("/"));
        List<Item> items = plan.items(kpi(plan, place.getFirst()).id());
        if (place.size() > 1) {
            return with(plan, actual(items.get(Integer.parseInt(place.getLast()) - 1), rocYear, value, invented));
        }
        Plan result = plan;
        for (Item item : items) {
            result = with(result, actual(item, rocYear, item.equals(items.getFirst()) ? value : "0", invented));
        }
        return result;
    }

    private static Actual actual(Item item, int rocYear, String value, boolean invented) {
        return new Actual(
                item.id(),
                item.kpi(),
                Period.of(RocYears.year(rocYear)),
                new BigDecimal(value),
                invented ? "" : "業務統計月報",
                invented,
                YearlyFigures.ENTERED.by(),
                YearlyFigures.ENTERED.at());
    }

    /** The plan with one more target. */
    public static Plan target(Plan plan, String code, int rocYear, String value) {
        return with(plan, Target.of(kpi(plan, code).id(), RocYears.year(rocYear), new BigDecimal(value)));
    }

    /** The plan with another name for a KPI. */
    public static Plan renamed(Plan plan, String code, String name) {
        Kpi kpi = kpi(plan, code);
        return plan.after(Change.of(Deed.of(Verb.RENAME, name), new Edit(kpi, kpi.renamed(name))));
    }

    private static Plan with(Plan plan, Element element) {
        return plan.after(Change.of(Deed.of(Verb.EDIT, ""), Edit.add(element)));
    }
}
