package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.WithoutScreen;
import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.Edit;
import gangmu.model.Kind;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.store.backup.Backup;
import gangmu.store.backup.BackupFile;
import gangmu.store.backup.Backups;
import gangmu.store.backup.ListedBackup;
import gangmu.store.backup.Occasion;
import gangmu.store.journal.Salvage.Lost;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.UnusableBackup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithoutScreen
class BackupsTest {
    private static final String CLOCK = "2026-11-27T01:00:00Z";

    @TempDir
    private Path temporary;

    private TestClock clock;
    private Path folder;

    @BeforeEach
    void create() {
        clock = new TestClock(CLOCK);
        folder = temporary.resolve("plan");
        PlanFolder.create(folder, SamplePlan.change("mofa-106-109"), workplace())
                .close();
    }

    private Workplace workplace() {
        return new Workplace(() -> "王小明", Workplaces.of("").home(), clock, Keyring.EMPTY);
    }

    private PlanFolder open() {
        return PlanFolder.open(folder, workplace());
    }

    private List<ListedBackup> backups() throws IOException {
        return new Backups(folder, Keyring.EMPTY).list();
    }

    private static Plan append(PlanFolder opened, Plan plan, Change change) {
        opened.append(change);
        return plan.after(change);
    }

    @Test
    void a_backup_holds_the_plan_and_all_that_led_to_it() throws Exception {
        try (PlanFolder opened = open()) {
            Plan plan = append(opened, opened.plan(), StoredPlan.actual(opened.plan(), 1, 600));
            Path file = opened.backUp(Occasion.INTERVAL).orElseThrow();
            Backup backup = BackupFile.read(file, Keyring.EMPTY);
            assertThat(backup.plan()).isEqualTo(plan);
            assertThat(backup.history().entries()).isEqualTo(opened.entries());
            assertThat(backup.manifest().made().by()).isEqualTo("王小明");
            assertThat(backup.manifest().made().occasion()).isEqualTo(Occasion.INTERVAL);
            assertThat(backup.manifest().total()).isEqualTo(plan.elements().size());
        }
    }

    @Test
    void nothing_new_needs_no_new_backup() throws Exception {
        try (PlanFolder opened = open()) {
            assertThat(opened.backUp(Occasion.OPENING)).isPresent();
            clock.pass(Duration.ofMinutes(15));
            assertThat(opened.backUp(Occasion.INTERVAL)).isEmpty();
            assertThat(backups()).hasSize(1);
        }
    }

    @Test
    void backups_asked_for_at_the_same_time_are_made_one_after_the_other() throws Exception {
        try (PlanFolder opened = open();
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Optional<Path>>> made = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                made.add(threads.submit(() -> opened.backUp(Occasion.INTERVAL)));
            }
            int files = 0;
            for (Future<Optional<Path>> each : made) {
                files += each.get().isPresent() ? 1 : 0;
            }
            assertThat(files).isOne();
            assertThat(backups()).hasSize(1);
        }
    }

    @Test
    void a_damaged_backup_does_not_count_as_one() throws Exception {
        try (PlanFolder opened = open()) {
            Path file = opened.backUp(Occasion.OPENING).orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThat(opened.backUp(Occasion.INTERVAL)).isPresent();
        }
    }

    @Test
    void a_large_deletion_and_invented_figures_are_preceded_by_a_backup() throws Exception {
        try (PlanFolder opened = open()) {
            append(
                    opened,
                    opened.plan(),
                    NodeChanges.delete(opened.plan(), opened.plan().sections().get(1)));
            assertThat(backups()).hasSize(1);
            ListedBackup backup = backups().getFirst();
            assertThat(backup.made().orElseThrow().occasion()).isEqualTo(Occasion.BEFORE_DELETION);
            assertThat(BackupFile.read(backup.file(), Keyring.EMPTY).plan()).isEqualTo(opened.plan());
        }
    }

    @Test
    void a_backup_with_over_a_fifth_fewer_records_is_marked() throws Exception {
        try (PlanFolder opened = open()) {
            opened.backUp(Occasion.OPENING);
            Plan plan = opened.plan();
            for (int i = 0; i < 2; i++) {
                plan = append(
                        opened, plan, NodeChanges.delete(plan, plan.sections().getFirst()));
                clock.pass(Duration.ofMinutes(15));
                opened.backUp(Occasion.INTERVAL);
            }
        }
        assertThat(backups()).first().extracting(ListedBackup::isShrunk).isEqualTo(true);
        assertThat(backups()).last().extracting(ListedBackup::isShrunk).isEqualTo(false);
    }

    @Test
    void its_tables_can_be_read_without_this_program() throws Exception {
        Path file = temporary.resolve("elsewhere.zip");
        Archive.write(folder, file, workplace());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonNode manifest = JsonMapper.shared().readTree(text(zip, "manifest.json"));
            assertThat(manifest.path("format").asString()).isEqualTo("gangmu-backup");
            assertThat(manifest.path("files")).hasSize(Kind.values().length + 1);
            for (JsonNode content : manifest.path("files")) {
                String name = content.path("name").asString();
                byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                        .digest(text(zip, name).getBytes(StandardCharsets.UTF_8));
                assertThat(HexFormat.of().formatHex(digest))
                        .isEqualTo(content.path("sha256").asString());
            }
            String projects = text(zip, "tables/project.csv");
            assertThat(projects)
                    .startsWith("\"id\",\"section\",\"rank\",\"name\",")
                    .contains("\"出國訪問計畫\"");
            assertThat(projects.lines()).hasSize(1 + 18);
            for (Kind kind : Kind.values()) {
                assertThat(zip.getEntry("tables/" + kind.name().toLowerCase(Locale.ROOT) + ".csv"))
                        .isNotNull();
            }
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void texts_of_any_kind_come_back_as_they_were() throws Exception {
        String odd = "=1+1,\"引號\"\n第二行\t𠮷;'--\u2028 ";
        try (PlanFolder opened = open()) {
            var kpi = opened.plan().kpis().getFirst();
            Plan plan = append(opened, opened.plan(), NodeChanges.edit(kpi, kpi.measuredAs(odd)));
            Path file = opened.backUp(Occasion.BY_HAND).orElseThrow();
            assertThat(BackupFile.read(file, Keyring.EMPTY).plan()).isEqualTo(plan);
        }
    }

    @Test
    void any_flipped_bit_in_a_backup_is_found_or_changes_nothing_that_is_read() throws Exception {
        Path file = temporary.resolve("b.zip");
        Archive.write(folder, file, workplace());
        Backup whole = BackupFile.read(file, Keyring.EMPTY);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(4);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            try {
                Backup read = BackupFile.read(file, Keyring.EMPTY);
                assertThat(read.plan()).isEqualTo(whole.plan());
                assertThat(read.manifest()).isEqualTo(whole.manifest());
            } catch (UnusableBackup e) {
                found++;
            }
        }
        assertThat(found).isGreaterThan(150);
    }

    @Test
    void restoring_a_backup_is_a_change_that_can_be_undone() throws Exception {
        Path file = temporary.resolve("b.zip");
        Backup backup = Archive.write(folder, file, workplace());
        try (PlanFolder opened = open()) {
            Plan before = append(
                    opened,
                    opened.plan(),
                    NodeChanges.delete(opened.plan(), opened.plan().sections().get(1)));
            Change change = Restoration.of(before, backup, file).change().orElseThrow();
            Plan restored = append(opened, before, change);
            assertThat(restored).isEqualTo(backup.plan());
            assertThat(backups().getFirst().made().orElseThrow().occasion()).isEqualTo(Occasion.BEFORE_RESTORE);
            assertThat(restored.after(change.inverse())).isEqualTo(before);
            assertThat(Restoration.of(restored, backup, file).change()).isEmpty();
        }
    }

    @Test
    void a_backup_of_another_plan_is_not_restored_over_this_one() throws Exception {
        Path other = temporary.resolve("other");
        PlanFolder.create(
                        other,
                        new Change(
                                SamplePlan.change("mofa-106-109").deed(),
                                List.of(Edit.add(gangmu.model.Heading.class.cast(new gangmu.model.Heading(
                                        gangmu.model.Id.random(),
                                        "別的計畫",
                                        "某部",
                                        java.time.Year.of(2020),
                                        java.time.Year.of(2021)))))),
                        workplace())
                .close();
        Path file = temporary.resolve("other.zip");
        Backup backup = Archive.write(other, file, workplace());
        try (PlanFolder opened = open()) {
            assertThatExceptionOfType(UnusableBackup.class)
                    .isThrownBy(() -> Restoration.of(opened.plan(), backup, file));
        }
    }

    @Test
    void a_backup_brings_a_plan_back_into_an_empty_folder_with_its_history() throws Exception {
        Path file = temporary.resolve("b.zip");
        Backup backup = Archive.write(folder, file, workplace());
        Path again = temporary.resolve("again");
        try (PlanFolder opened = Recovery.of(again, file, Keyring.EMPTY).carryOut(workplace())) {
            assertThat(opened.plan()).isEqualTo(backup.plan());
            assertThat(opened.entries()).isEqualTo(backup.history().entries());
            assertThat(opened.mended()).isEmpty();
        }
    }

    @Test
    void changes_damaged_in_both_files_of_the_journal_are_taken_from_a_backup() throws Exception {
        Plan plan;
        try (PlanFolder opened = open()) {
            plan = append(opened, opened.plan(), StoredPlan.actual(opened.plan(), 1, 600));
            opened.backUp(Occasion.INTERVAL);
            plan = append(opened, plan, StoredPlan.actual(plan, 2, 7));
        }
        damageLine(1);
        try (PlanFolder opened = open()) {
            assertThat(opened.plan()).isEqualTo(plan);
            assertThat(opened.mended()).extracting(Mended::what).contains(Mended.What.BOTH_RESTORED);
        }
    }

    @Test
    void where_changes_are_lost_it_is_told_which_and_the_newest_sound_backup_brings_back_the_rest() throws Exception {
        Plan kept;
        try (PlanFolder opened = open()) {
            kept = append(opened, opened.plan(), StoredPlan.actual(opened.plan(), 1, 600));
            opened.backUp(Occasion.INTERVAL);
            kept = append(opened, kept, StoredPlan.actual(kept, 2, 7));
            Plan next = append(opened, kept, StoredPlan.actual(kept, 3, 8));
            append(opened, next, StoredPlan.actual(next, 4, 9));
        }
        damageLine(4);
        Recovery recovery = Recovery.newest(folder, Keyring.EMPTY).orElseThrow();
        assertThat(recovery.further()).isEqualTo(1);
        assertThat(recovery.lost()).extracting(Lost::sequence).containsExactly(4L, 5L);
        assertThat(recovery.lost()).extracting(lost -> lost.entry().isPresent()).containsExactly(false, true);
        try (PlanFolder opened = recovery.carryOut(workplace())) {
            assertThat(opened.plan()).isEqualTo(kept);
            assertThat(opened.entries()).hasSize(3);
        }
        try (PlanFolder opened = open()) {
            assertThat(opened.plan()).isEqualTo(kept);
            assertThat(opened.mended()).isEmpty();
        }
    }

    private void damageLine(int number) throws IOException {
        for (String name : List.of("journal.jsonl", "journal-copy.jsonl")) {
            Path file = folder.resolve(name);
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(number, lines.get(number).replace("\"at\"", "\"aT\""));
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
    }
}
