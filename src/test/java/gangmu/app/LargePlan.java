package gangmu.app;

import gangmu.model.Actual;
import gangmu.model.Element;
import gangmu.model.Heading;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Level;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.OutlineNode;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Rank;
import gangmu.model.Span;
import gangmu.model.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** A plan as large as a whole government's: 1,700 KPIs of two to four items each, counted by month. */
final class LargePlan {
    static final Year LAST = Year.of(2020);

    private static final int GOALS = 170;
    private static final int KPIS_OF_A_GOAL = 10;
    private static final Year FIRST = Year.of(2017);

    private final List<Element> elements = new ArrayList<>();
    private int actuals;

    static Plan plan() {
        return new LargePlan().build();
    }

    private Plan build() {
        List<Rank> ranks = Rank.spread(GOALS);
        elements.add(new Heading(Id.random(), "大型計畫", "機關", FIRST, LAST));
        Id section = Id.random();
        elements.add(new OutlineNode(section, null, Level.SECTION, ranks.getFirst(), true, "綱要"));
        for (Rank rank : ranks) {
            OutlineNode goal = new OutlineNode(Id.random(), section, Level.GOAL, rank, true, "目標");
            elements.add(goal);
            Rank.spread(KPIS_OF_A_GOAL).forEach(place -> kpi(goal, place));
        }
        return Plan.of(elements);
    }

    private void kpi(OutlineNode goal, Rank rank) {
        Kpi kpi = Kpi.named(Id.random(), goal.id(), rank, "指標");
        elements.add(kpi);
        elements.add(new Measure(kpi.id(), Method.SUM_OF_PARTS, Span.MONTH, null, null, null, ""));
        List<Rank> ranks = Rank.spread(2 + elements.size() % 3);
        for (int i = 0; i < ranks.size(); i++) {
            Item item = Item.part(Id.random(), kpi.id(), ranks.get(i), "項目" + (char) ('甲' + i), "次");
            elements.add(item);
            for (Year year = FIRST; !year.isAfter(LAST); year = year.plusYears(1)) {
                Period.of(year, Span.MONTH).forEach(period -> actual(item, period));
            }
        }
        elements.add(Target.of(kpi.id(), LAST, BigDecimal.valueOf(5_000)));
    }

    private void actual(Item item, Period period) {
        actuals++;
        elements.add(new Actual(
                item.id(),
                item.kpi(),
                period,
                BigDecimal.valueOf(actuals % 500),
                "",
                false,
                "benchmark",
                Instant.EPOCH));
    }
}
