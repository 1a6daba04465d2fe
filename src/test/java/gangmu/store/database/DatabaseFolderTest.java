package gangmu.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.exchange.SamplePlan;
import gangmu.model.Plan;
import gangmu.store.journal.Mark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFolderTest {
    private final Plan plan = Plan.of(SamplePlan.elements("mofa-106-109"));

    @TempDir
    private Path temporary;

    @Test
    void a_folder_that_was_moved_away_is_not_made_again_by_its_database() {
        Path gone = temporary.resolve("plan");
        assertThatThrownBy(() -> Database.create(gone, plan, Mark.NOTHING, Optional.empty()))
                .isInstanceOf(RuntimeException.class);
        assertThat(gone).doesNotExist();
    }

    @Test
    void in_a_folder_that_is_there_it_is_made_and_opened_again() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("計畫 一"));
        Database.create(folder, plan, Mark.NOTHING, Optional.empty()).close();
        assertThat(folder.resolve(Database.FILE)).isNotEmptyFile();
        try (Database opened = Database.open(folder, Optional.empty()).orElseThrow()) {
            assertThat(opened.plan()).isEqualTo(plan);
        }
    }
}
