package gangmu.report;

import gangmu.exchange.SamplePlan;
import gangmu.model.Actual;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.Verb;
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
            2.3 actual   109 21
            2.4 actual   107 4.2
            2.4 actual   109 -2.5
            2.5 actual   109 0
            3.2 actual   107 655
            3.2 invented 108 648
            3.2 invented 109 650
            4.1 actual   109 9
            5.1 invented 106 1
            5.1 invented 107 2
            5.1 invented 108 2
            5.1 invented 109 3
            5.2 invented 109 980.75
            6.1 actual   109 18.75
            7.1 actual   105 88.1
            7.1 actual   109 92.35
            7.2 actual   109 4.2
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

    /** The plan with one more actual. */
    public static Plan actual(Plan plan, String code, int rocYear, String value, boolean invented) {
        return with(
                plan,
                new Actual(
                        kpi(plan, code).id(),
                        RocYears.year(rocYear),
                        new BigDecimal(value),
                        invented ? "" : "業務統計月報",
                        invented));
    }

    /** The plan with one more target. */
    public static Plan target(Plan plan, String code, int rocYear, String value) {
        return with(plan, new Target(kpi(plan, code).id(), RocYears.year(rocYear), new BigDecimal(value)));
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
