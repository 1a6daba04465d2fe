package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.WithoutScreen;
import gangmu.store.trouble.Holder;
import gangmu.store.trouble.PlanInUse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class FolderLockTest {
    @TempDir
    private Path temporary;

    private StoredPlan stored;

    @BeforeEach
    void store() {
        stored = StoredPlan.in(temporary.resolve("plan"));
    }

    private Holder holder() {
        return assertThatExceptionOfType(PlanInUse.class)
                .isThrownBy(stored::open)
                .actual()
                .holder();
    }

    @Test
    void a_plan_open_in_this_process_names_itself_as_holder() {
        try (PlanFolder folder = stored.open()) {
            assertThat(holder().user()).isEqualTo("李大華");
            assertThat(holder().process()).isEqualTo(ProcessHandle.current().pid());
            assertThat(folder.append(StoredPlan.actual(folder.plan(), 1, 600)).sequence())
                    .isEqualTo(StoredPlan.ENTRIES + 1);
        }
        stored.open().close();
    }

    @Test
    void a_second_name_of_the_folder_is_the_same_folder() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), stored.folder());
        try (PlanFolder folder = stored.open()) {
            assertThatExceptionOfType(PlanInUse.class).isThrownBy(() -> PlanFolder.open(link, Workplaces.of("王小明")));
            assertThat(folder.directory()).isEqualTo(stored.folder());
        }
    }

    @Test
    void a_plan_open_in_another_process_names_its_holder() throws Exception {
        Instant before = Instant.now();
        try (OtherProcess other = OtherProcess.holding(stored.folder(), "陳科長")) {
            Holder holder = holder();
            assertThat(holder.user()).isEqualTo("陳科長");
            assertThat(holder.host()).isNotEmpty();
            assertThat(holder.process()).isEqualTo(other.pid());
            assertThat(holder.since()).isBetween(before, Instant.now());
            assertThat(holder()).isEqualTo(holder);
        }
    }

    @Test
    void a_process_that_was_killed_does_not_hold_the_plan_any_longer() throws Exception {
        try (OtherProcess other = OtherProcess.holding(stored.folder(), "陳科長")) {
            other.kill();
        }
        assertThat(stored.folder().resolve("lock")).content().startsWith("陳科長");
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.plan()).isEqualTo(stored.plan());
        }
    }

    @Test
    void every_change_acknowledged_before_a_kill_is_there_after_it() throws Exception {
        try (OtherProcess other = OtherProcess.holding(stored.folder(), "陳科長")) {
            other.appendActuals(10);
            other.kill();
        }
        try (PlanFolder folder = stored.open()) {
            assertThat(folder.entries()).hasSize(StoredPlan.ENTRIES + 10);
        }
    }

    @Test
    void whatever_is_in_the_lock_file_a_free_plan_opens() throws Exception {
        Files.writeString(stored.folder().resolve("lock"), "鎖\n".repeat(100));
        stored.open().close();
        assertThat(Holder.read("鎖\n".repeat(4))).isEmpty();
    }
}
