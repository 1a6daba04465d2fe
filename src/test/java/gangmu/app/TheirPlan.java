package gangmu.app;

import gangmu.exchange.Demonstration;
import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.Entry;
import gangmu.model.Kpi;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.model.YearlyFigures;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import java.nio.file.Path;
import java.util.List;

/** A plan that somebody else, 李大華, has open and goes on working on. */
final class TheirPlan implements AutoCloseable {
    private final PlanFolder folder;
    private Plan plan;

    TheirPlan(Path directory) {
        folder = PlanFolder.create(
                directory, SamplePlan.change(SamplePlan.names().getFirst()), Workplaces.of("李大華"));
        plan = folder.plan();
    }

    Path directory() {
        return folder.directory();
    }

    Plan plan() {
        return plan;
    }

    List<Entry> entries() {
        return folder.entries();
    }

    /** Stores one more change. */
    void make(Change change) {
        plan = plan.after(change);
        folder.append(change);
    }

    /** Gives every KPI figures, and adds one that is reported by month. */
    void fill() {
        make(Demonstration.change(plan, "示範", YearlyFigures.ENTERED).orElseThrow());
        make(MonthlyKpi.change(plan));
    }

    /** Gives the first KPI another name. */
    void rename(String name) {
        Kpi first = plan.kpis().getFirst();
        make(NodeChanges.rename(first, name));
    }

    @Override
    public void close() {
        folder.close();
    }
}
