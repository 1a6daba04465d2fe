package gangmu.store;

import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.model.YearlyFigures;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;

/** The sample plan in a folder, with an actual entered and a section deleted since. */
record StoredPlan(Path folder, Plan plan) {
    static final int ENTRIES = 3;
    static final String BY = "王小明";

    static StoredPlan in(Path folder) {
        try (PlanFolder created = PlanFolder.create(folder, SamplePlan.change("mofa-106-109"), Workplaces.of(BY))) {
            Change first = actual(created.plan(), 0, 90);
            created.append(first);
            Plan plan = created.plan().after(first);
            Change second = NodeChanges.delete(plan, plan.sections().get(1));
            created.append(second);
            return new StoredPlan(folder, plan.after(second));
        }
    }

    /** The change that enters the 107 actual of one of the plan's KPIs. */
    static Change actual(Plan plan, int kpi, int value) {
        return YearlyFigures.enter(plan, plan.kpis().get(kpi), Year.of(2018), BigDecimal.valueOf(value), "月報")
                .orElseThrow();
    }

    /** Opens the folder as another person. */
    PlanFolder open() {
        return PlanFolder.open(folder, Workplaces.of("李大華"));
    }

    /** Opens the folder, enters one more actual and closes it. */
    Plan goOn() {
        try (PlanFolder opened = open()) {
            Change change = actual(opened.plan(), 1, 600);
            opened.append(change);
            return opened.plan().after(change);
        }
    }

    Path journal() {
        return folder.resolve("journal.jsonl");
    }

    Path copy() {
        return folder.resolve("journal-copy.jsonl");
    }

    Path head() {
        return folder.resolve("head");
    }

    Path database() {
        return folder.resolve("plan.mv.db");
    }

    Path damaged() {
        return folder.resolve("damaged");
    }
}
