package gangmu.faults;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class FaultTableTest {
    /** Of what {@code mvn -Pfaults verify} tries, so that a whole build stays quick. */
    private static final int SHARE = 50;

    private static final int KPIS = 20;

    @TempDir
    private Path home;

    @Test
    void no_fault_loses_what_was_acknowledged_or_shows_what_is_false() throws Exception {
        assertThat(new FaultTable(home, number -> Math.max(1, number / SHARE), KPIS).run())
                .allSatisfy(tally -> assertThat(tally.failures()).isEmpty());
    }
}
