package gangmu.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Aim;
import gangmu.model.FigureChanges;
import gangmu.model.Kpi;
import gangmu.model.TargetAdjustment;
import gangmu.text.RocYears;
import gangmu.ui.desk.OpenDesk;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureEditingTest {
    private static final Year YEAR = RocYears.year(109);

    @TempDir
    private Path folder;

    private OpenDesk open;

    @BeforeEach
    void openSample() {
        open = OpenDesk.withSample(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void a_reason_that_a_change_brings_along_stays_where_no_other_is_asked_for() {
        Kpi kpi = open.kpi("1.1");
        MeasureEditing editing = new MeasureEditing(open.desk(), kpi.id(), foreseen -> Optional.of(""));
        Aim harder = new Aim(new BigDecimal("120"), null, "擴大交流");
        assertThat(editing.make((plan, held) -> FigureChanges.target(plan, held, YEAR, harder)))
                .isTrue();
        assertThat(open.plan().adjustments(kpi.id()))
                .extracting(TargetAdjustment::reason)
                .containsExactly("擴大交流");
    }
}
