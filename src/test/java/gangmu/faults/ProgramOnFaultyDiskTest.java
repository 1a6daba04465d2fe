package gangmu.faults;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.Plan;
import gangmu.model.YearlyFigures;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class ProgramOnFaultyDiskTest {
    private static final String BY = "王小明";

    @TempDir
    private Path temporary;

    @Test
    void a_plan_is_created_changed_and_opened_again() throws IOException {
        FaultyDisk disk = FaultyDisk.over(temporary);
        Path place = disk.root().resolve("plan");
        Plan plan;
        try (PlanFolder folder = PlanFolder.create(place, SamplePlan.change("mofa-106-109"), Workplaces.of(BY))) {
            Change change = YearlyFigures.enter(
                            folder.plan(), folder.plan().kpis().getFirst(), Year.of(2018), BigDecimal.TEN, "月報")
                    .orElseThrow();
            folder.append(change);
            plan = folder.plan().after(change);
        }
        try (PlanFolder folder = PlanFolder.open(place, Workplaces.of(BY))) {
            assertThat(folder.plan()).isEqualTo(plan);
            assertThat(folder.directory()).isEqualTo(place);
            assertThat(folder.mended()).isEmpty();
        }
        assertThat(disk.operations()).isPositive();
    }
}
