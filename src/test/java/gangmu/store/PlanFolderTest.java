package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.FigureChanges;
import gangmu.model.Kpi;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFolderTest {
    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("計畫 一");
    }

    private static Change actual(Plan plan, int kpi, int value) {
        Kpi subject = plan.kpis().get(kpi);
        return FigureChanges.actual(plan, subject, Year.of(2018), BigDecimal.valueOf(value), "月報")
                .orElseThrow();
    }

    /** Makes a plan with three entries and closes it. */
    private Plan stored() {
        try (PlanFolder folder = PlanFolder.create(folder(), SamplePlan.change("mofa-106-109"), "王小明")) {
            Change first = actual(folder.plan(), 0, 90);
            folder.append(first);
            Plan plan = folder.plan().after(first);
            Change second = NodeChanges.delete(plan, plan.sections().get(1));
            folder.append(second);
            return plan.after(second);
        }
    }

    @Test
    void a_plan_reopens_as_it_was_closed() {
        Plan plan = stored();
        try (PlanFolder folder = PlanFolder.open(folder(), "李大華")) {
            assertThat(folder.plan()).isEqualTo(plan);
            assertThat(folder.entries()).hasSize(3);
            assertThat(folder.entries().getLast().by()).isEqualTo("王小明");
            assertThat(folder.mended()).isEmpty();
        }
    }

    @Test
    void a_deleted_database_is_made_from_the_journal_again() throws Exception {
        Plan plan = stored();
        Files.delete(folder().resolve(Database.FILE));
        try (PlanFolder folder = PlanFolder.open(folder(), "李大華")) {
            assertThat(folder.plan()).isEqualTo(plan);
            assertThat(folder.mended()).containsExactly(Mended.DATABASE_MISSING);
        }
    }
}
