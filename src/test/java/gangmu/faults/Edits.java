package gangmu.faults;

import gangmu.model.Change;
import gangmu.model.Entered;
import gangmu.model.FigureChanges;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.NodeChanges;
import gangmu.model.Period;
import gangmu.model.Plan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** Edits as people make them, at random: figures, names, now and then a section deleted. */
final class Edits {
    private static final Entered ENTERED = new Entered("王小明", Instant.parse("2026-11-27T01:00:00Z"));

    private Edits() {}

    /** An edit that changes something. */
    static Change random(Plan plan, SplittableRandom random) {
        List<Kpi> kpis = plan.kpis();
        if (kpis.isEmpty() || random.nextInt(4) == 0) {
            return NodeChanges.rename(plan.sections().getFirst(), "綱要" + random.nextInt());
        }
        Kpi kpi = kpis.get(random.nextInt(kpis.size()));
        if (random.nextInt(40) == 0 && plan.sections().size() > 1) {
            return NodeChanges.delete(plan, plan.sections().getLast());
        }
        if (plan.yearly(kpi.id()).isEmpty()) {
            return NodeChanges.rename(kpi, "指標" + random.nextInt());
        }
        Item item = plan.yearly(kpi.id()).get();
        return FigureChanges.actual(
                        plan,
                        item,
                        Period.of(plan.years().get(random.nextInt(plan.years().size()))),
                        BigDecimal.valueOf(random.nextInt(), random.nextInt(3)),
                        "月報" + random.nextInt(),
                        ENTERED)
                .orElseThrow();
    }
}
