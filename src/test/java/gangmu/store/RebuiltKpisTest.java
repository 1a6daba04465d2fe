package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.Demonstration;
import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.KpiMerger;
import gangmu.model.KpiSplit;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.YearlyFigures;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether KPIs of every measure of the sample, with figures, can be merged and split, stored, undone and read again. */
class RebuiltKpisTest {
    @TempDir
    private Path temporary;

    private Plan plan = Plan.of(SamplePlan.elements("mofa-106-109"));

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = temporary.resolve("計畫");
    }

    private void store(PlanFolder opened, Change change) {
        opened.append(change);
        plan = plan.after(change);
    }

    /** With its figures; what is stored is read from the database when the folder is opened again. */
    private void assertKept() {
        try (PlanFolder again = PlanFolder.open(folder, Workplaces.of("王小明"))) {
            assertThat(again.mended()).isEmpty();
            assertThat(again.plan()).isEqualTo(plan);
        }
    }

    private PlanFolder created() {
        PlanFolder created = PlanFolder.create(folder, SamplePlan.change("mofa-106-109"), Workplaces.of("王小明"));
        plan = created.plan();
        store(created, Demonstration.change(plan, "示範", YearlyFigures.ENTERED).orElseThrow());
        return created;
    }

    @Test
    void every_kpi_is_merged_into_every_other_and_that_is_undone() {
        try (PlanFolder opened = created()) {
            Plan before = plan;
            for (Kpi kept : before.kpis()) {
                for (Kpi gone : before.kpis()) {
                    if (!gone.equals(kept)) {
                        Change merger = KpiMerger.of(before, kept, gone).change(before, "");
                        store(opened, merger);
                        store(opened, merger.inverse());
                    }
                }
            }
            assertThat(plan).isEqualTo(before);
        }
        assertKept();
    }

    @Test
    void every_kpi_is_split_as_far_as_its_items_go() {
        try (PlanFolder opened = created()) {
            for (Kpi kpi : plan.kpis()) {
                List<Item> movable = KpiSplit.movable(plan, kpi);
                Set<Id> going = movable.stream().skip(1).map(Item::id).collect(Collectors.toSet());
                store(
                        opened,
                        new KpiSplit(kpi, Id.random(), kpi.name() + "（新）", going, Map.of(), true).change(plan, ""));
            }
            assertThat(plan.kpis()).hasSize(32);
        }
        assertKept();
    }

    @Test
    void all_kpis_of_a_goal_become_one() {
        try (PlanFolder opened = created()) {
            Id goal = plan.goals().get(1).id();
            Set<Project> serving = plan.kpisOfGoal(goal).stream()
                    .flatMap(kpi -> plan.projectsServing(kpi.id()).stream())
                    .collect(Collectors.toSet());
            while (plan.kpisOfGoal(goal).size() > 1) {
                Kpi kept = plan.kpisOfGoal(goal).getFirst();
                Kpi gone = plan.kpisOfGoal(goal).getLast();
                store(opened, KpiMerger.of(plan, kept, gone).change(plan, ""));
            }
            assertThat(plan.projectsServing(plan.kpisOfGoal(goal).getFirst().id()))
                    .hasSameElementsAs(serving);
        }
        assertKept();
    }
}
