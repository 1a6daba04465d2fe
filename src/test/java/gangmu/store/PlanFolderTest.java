package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.model.Change;
import gangmu.model.Entry;
import gangmu.model.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFolderTest {
    @TempDir
    private Path temporary;

    private StoredPlan stored;

    @BeforeEach
    void store() {
        stored = StoredPlan.in(temporary.resolve("計畫 '106-109'"));
    }

    @Test
    void a_plan_reopens_as_it_was_closed() {
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.plan()).isEqualTo(stored.plan());
            assertThat(folder.directory()).isEqualTo(stored.folder());
            assertThat(folder.mended()).isEmpty();
        }
    }

    @Test
    void every_change_is_there_with_who_made_it() {
        Plan plan = stored.goOn();
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).extracting(Entry::sequence).containsExactly(1L, 2L, 3L, 4L);
            assertThat(folder.entries()).extracting(Entry::by).containsExactly("王小明", "王小明", "王小明", "李大華");
            assertThat(folder.plan()).isEqualTo(plan);
        }
    }

    @Test
    void an_entry_is_read_back_as_it_was_returned() {
        Entry entry;
        try (PlanFolder folder = stored.open()) {
            entry = folder.append(StoredPlan.actual(folder.plan(), 2, -5));
            assertThat(folder.entries()).endsWith(entry);
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).endsWith(entry);
        }
    }

    @Test
    void the_database_follows_every_change() {
        Plan plan = stored.goOn();
        try (Database database = Database.open(stored.folder())) {
            assertThat(database.holds(plan)).isTrue();
            assertThat(database.applied().sequence()).isEqualTo(StoredPlan.ENTRIES + 1);
        }
    }

    @Test
    void what_the_disk_does_not_take_is_not_acknowledged_and_can_be_tried_again() throws Exception {
        Path elsewhere = temporary.resolve("elsewhere");
        try (PlanFolder folder = stored.open()) {
            Change change = StoredPlan.actual(folder.plan(), 1, 600);
            Files.move(stored.journal(), elsewhere);
            assertThatThrownBy(() -> folder.append(change)).isInstanceOf(NotStored.class);
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES);

            Files.move(elsewhere, stored.journal());
            assertThat(folder.append(change).sequence()).isEqualTo(StoredPlan.ENTRIES + 1);
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES + 1);
            assertThat(folder.mended()).isEmpty();
        }
    }

    @Test
    void half_a_line_left_by_a_failed_attempt_is_overwritten_by_the_next() throws Exception {
        try (PlanFolder folder = stored.open()) {
            Files.writeString(stored.journal(), "half a li", java.nio.file.StandardOpenOption.APPEND);
            folder.append(StoredPlan.actual(folder.plan(), 1, 600));
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES + 1);
            assertThat(folder.mended()).isEmpty();
        }
    }

    @Test
    void an_exchanged_shorter_journal_is_not_written_to() throws Exception {
        try (PlanFolder folder = stored.open()) {
            byte[] journal = Files.readAllBytes(stored.journal());
            Files.write(stored.journal(), java.util.Arrays.copyOf(journal, 100));
            assertThatThrownBy(() -> folder.append(StoredPlan.actual(folder.plan(), 1, 600)))
                    .isInstanceOf(NotStored.class);
            assertThat(stored.journal()).hasSize(100);
        }
    }
}
