package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import gangmu.faults.FaultyDisk;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.store.Mended.What;
import gangmu.store.backup.Backup;
import gangmu.store.backup.BackupFile;
import gangmu.store.backup.Backups;
import gangmu.store.backup.ListedBackup;
import gangmu.store.backup.Occasion;
import gangmu.store.database.Database;
import gangmu.store.journal.Head;
import gangmu.store.secret.Key;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.NewerPlan;
import gangmu.store.trouble.NotStored;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.store.trouble.StoreTrouble;
import gangmu.store.trouble.UnusableBackup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan folder that takes a passphrase to open. */
class PassphraseTest {
    private static final String PASSPHRASE = "邦交國 訪問團 2027 春";
    private static final String OTHER = "correct horse battery";

    // Each takes half a second to make, which is the point of them.
    private static final Key KEY = Key.ofNew(PASSPHRASE);
    private static final Key OTHER_KEY = Key.ofNew(OTHER);
    private static final Workplace KNOWING = Workplaces.of("李大華").with(Keyring.EMPTY.with(KEY));
    private static final Workplace KNOWING_OTHER = Workplaces.of("李大華").with(Keyring.EMPTY.with(OTHER_KEY));
    private static final Workplace KNOWING_BOTH =
            KNOWING.with(Keyring.EMPTY.with(KEY).with(OTHER_KEY));
    private static final Workplace STRANGER = Workplaces.of("李大華");

    @TempDir
    private Path temporary;

    private StoredPlan stored;

    @BeforeEach
    void store() {
        stored = StoredPlan.in(temporary.resolve("計畫"));
        try (PlanFolder opened = stored.open()) {
            assertThat(opened.backUp(Occasion.OPENING)).isPresent();
        }
    }

    private void seal() {
        assertThat(PassphraseChange.carryOut(stored.folder(), STRANGER, Optional.of(KEY))
                        .left())
                .isEmpty();
    }

    private Plan opened(Workplace workplace) {
        try (PlanFolder opened = PlanFolder.open(stored.folder(), workplace)) {
            return opened.plan();
        }
    }

    /** That the latest backup shrank is no damage: a section was deleted. */
    private static void assertSound(Path folder, Workplace workplace) {
        assertThat(Verification.of(folder, workplace).findings())
                .extracting(Finding::what)
                .containsOnly(Finding.What.BACKUP_SHRUNK);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** The words of the plan that stand readable in any file, in any way that such files hold words. */
    private static List<String> readable(Path folder, Plan plan) throws IOException {
        List<String> words =
                new ArrayList<>(List.of(StoredPlan.BY, plan.heading().title(), "\"edits\""));
        plan.kpis().stream().limit(4).forEach(kpi -> words.add(kpi.name()));
        List<String> found = new ArrayList<>();
        for (Path file : files(folder)) {
            List<byte[]> contents = new ArrayList<>(List.of(Files.readAllBytes(file)));
            if (file.toString().endsWith(Backups.SUFFIX)) {
                contents.addAll(unzipped(file));
            }
            for (byte[] content : contents) {
                for (Charset charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    String text = new String(content, StandardCharsets.ISO_8859_1);
                    words.stream()
                            .filter(word ->
                                    text.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1)))
                            .forEach(word -> found.add(file.getFileName() + ": " + word));
                }
            }
        }
        return found;
    }

    private static List<byte[]> unzipped(Path file) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    contents.add(in.readAllBytes());
                }
            }
        }
        return contents;
    }

    @Test
    void no_word_of_the_plan_is_readable_in_any_file() throws Exception {
        append(stored.journal(), "half a line that was not stored");
        Files.delete(stored.head());
        opened(STRANGER); // which keeps the damaged file aside
        assertThat(readable(stored.folder(), stored.plan())).hasSizeGreaterThan(10);
        seal();
        assertThat(opened(KNOWING)).isEqualTo(stored.plan());
        assertThat(readable(stored.folder(), stored.plan())).isEmpty();
        try (PlanFolder opened = PlanFolder.open(stored.folder(), KNOWING)) {
            opened.append(StoredPlan.actual(opened.plan(), 1, 600));
            assertThat(opened.backUp(Occasion.INTERVAL)).isPresent();
        }
        assertThat(readable(stored.folder(), stored.plan())).isEmpty();
        assertSound(stored.folder(), KNOWING);
    }

    private static void append(Path file, String text) throws IOException {
        byte[] before = Files.readAllBytes(file);
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        byte[] after = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, after, before.length, more.length);
        Files.write(file, after);
    }

    @Test
    void it_opens_with_its_passphrase_and_with_no_other() {
        seal();
        assertNeeded("trouble.passphrase.none", STRANGER);
        assertNeeded("trouble.passphrase.wrong", STRANGER.knowing("something else"));
        assertThat(opened(STRANGER.knowing(PASSPHRASE))).isEqualTo(stored.plan());
        assertThat(ReadPlan.of(stored.folder(), KNOWING.keyring()).plan()).isEqualTo(stored.plan());
    }

    private void assertNeeded(String messageKey, Workplace workplace) {
        List<Runnable> ways = List.of(
                () -> opened(workplace),
                () -> ReadPlan.of(stored.folder(), workplace.keyring()),
                () -> Verification.of(stored.folder(), workplace),
                () -> PassphraseChange.carryOut(stored.folder(), workplace, Optional.empty()));
        for (Runnable way : ways) {
            assertThatExceptionOfType(PassphraseNeeded.class)
                    .isThrownBy(way::run)
                    .satisfies(needed -> assertThat(needed.messageKey()).isEqualTo(messageKey))
                    .satisfies(needed -> assertThat(needed.arguments())
                            .containsExactly(stored.folder().toString()));
        }
    }

    @Test
    void letters_that_are_typed_in_parts_are_the_same_letters() {
        Key key = Key.ofNew("caf\u00e9 au lait, s'il vous pla\u00eet");
        PassphraseChange.carryOut(stored.folder(), STRANGER, Optional.of(key));
        assertThat(opened(STRANGER.knowing("cafe\u0301 au lait, s'il vous plai\u0302t")))
                .isEqualTo(stored.plan());
    }

    @Test
    void its_database_holds_the_plan_and_takes_the_key_to_open() throws Exception {
        seal();
        opened(KNOWING);
        assertThat(Head.read(stored.folder())).get().extracting(Head::isClosed).isEqualTo(true);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> Database.open(stored.folder(), Optional.empty()));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> Database.open(stored.folder(), Optional.of(OTHER_KEY)));
        try (Database database =
                Database.open(stored.folder(), Optional.of(KEY)).orElseThrow()) {
            assertThat(database.plan()).isEqualTo(stored.plan());
        }
        assertThat(readable(stored.folder(), stored.plan())).isEmpty();
    }

    @Test
    void its_history_is_the_same_as_before() {
        List<Entry> before = ReadPlan.of(stored.folder(), Keyring.EMPTY).entries();
        seal();
        assertThat(ReadPlan.of(stored.folder(), KNOWING.keyring()).entries()).isEqualTo(before);
    }

    @Test
    void with_another_passphrase_the_one_before_opens_nothing_any_more() throws Exception {
        seal();
        PassphraseChange.carryOut(stored.folder(), KNOWING, Optional.of(OTHER_KEY));
        assertThatExceptionOfType(PassphraseNeeded.class).isThrownBy(() -> opened(KNOWING));
        assertThat(opened(KNOWING_OTHER)).isEqualTo(stored.plan());
        for (ListedBackup backup : new Backups(stored.folder(), Keyring.EMPTY).list()) {
            Backup read = BackupFile.read(backup.file(), KNOWING_OTHER.keyring());
            assertThat(read.history().key()).contains(OTHER_KEY);
            assertThatExceptionOfType(PassphraseNeeded.class)
                    .isThrownBy(() -> BackupFile.read(backup.file(), KNOWING.keyring()));
        }
        assertSound(stored.folder(), KNOWING_OTHER);
    }

    @Test
    void without_a_passphrase_everybody_reads_it_again() throws Exception {
        append(stored.journal(), "half a line that was not stored");
        Files.delete(stored.head());
        opened(STRANGER);
        List<Path> before = files(stored.damaged());
        byte[] piece = Files.readAllBytes(before.getFirst());
        seal();
        assertThat(files(stored.damaged())).allMatch(file -> file.toString().endsWith(".sealed"));
        PassphraseChange.carryOut(stored.folder(), KNOWING, Optional.empty());
        assertThat(opened(STRANGER)).isEqualTo(stored.plan());
        assertThat(new Backups(stored.folder(), Keyring.EMPTY).newest()).isPresent();
        assertThat(files(stored.damaged())).isEqualTo(before);
        assertThat(before.getFirst()).hasBinaryContent(piece);
        assertSound(stored.folder(), STRANGER);
    }

    @Test
    void a_damaged_file_is_mended_as_in_any_other_plan() throws Exception {
        seal();
        for (Path file : List.of(stored.journal(), stored.copy(), stored.database(), stored.head())) {
            opened(KNOWING);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 4;
            Files.write(file, bytes);
            assertThat(opened(KNOWING)).as(file.toString()).isEqualTo(stored.plan());
            assertThat(opened(KNOWING)).as(file.toString()).isEqualTo(stored.plan());
            Files.delete(file);
            assertThat(opened(KNOWING)).as(file.toString()).isEqualTo(stored.plan());
        }
    }

    @Test
    void lines_that_are_damaged_in_both_files_come_from_a_backup_made_before_it_had_a_passphrase() throws Exception {
        seal();
        for (Path file : List.of(stored.journal(), stored.copy())) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(2, lines.get(2).replace("sealed", "5ealed"));
            Files.write(file, lines);
        }
        assertNeeded("trouble.passphrase.none", STRANGER);
        try (PlanFolder opened = PlanFolder.open(stored.folder(), KNOWING)) {
            assertThat(opened.plan()).isEqualTo(stored.plan());
            assertThat(opened.mended()).extracting(Mended::what).containsExactly(What.BOTH_RESTORED);
        }
    }

    @Test
    void both_files_damaged_while_it_is_open_are_written_again() throws Exception {
        seal();
        try (PlanFolder opened = PlanFolder.open(stored.folder(), KNOWING)) {
            opened.append(StoredPlan.actual(opened.plan(), 1, 600));
            for (Path file : List.of(stored.journal(), stored.copy())) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length - 20] ^= 1;
                Files.write(file, bytes);
            }
            assertThat(opened.check()).extracting(Mended::what).containsExactly(What.BOTH_RESTORED);
            assertThat(opened.check()).isEmpty();
            opened.append(StoredPlan.actual(opened.plan(), 2, 700));
        }
        assertThat(ReadPlan.of(stored.folder(), KNOWING.keyring()).entries()).hasSize(StoredPlan.ENTRIES + 2);
        assertSound(stored.folder(), KNOWING);
    }

    @Test
    void a_backup_of_an_earlier_passphrase_needs_that_one() throws Exception {
        seal();
        Path kept = temporary.resolve("kept.gangmu.zip");
        Archive.write(stored.folder(), kept, KNOWING);
        PassphraseChange.carryOut(stored.folder(), KNOWING, Optional.of(OTHER_KEY));
        assertThatExceptionOfType(PassphraseNeeded.class)
                .isThrownBy(() -> BackupFile.read(kept, KNOWING_OTHER.keyring()));
        Backup backup = BackupFile.read(kept, KNOWING_BOTH.keyring());
        assertThat(Restoration.of(opened(KNOWING_OTHER), backup, kept).change()).isEmpty();
        Path again = temporary.resolve("again");
        try (PlanFolder restored = Recovery.of(again, kept, KNOWING.keyring()).carryOut(STRANGER)) {
            assertThat(restored.plan()).isEqualTo(stored.plan());
            assertThat(restored.isSealed()).isTrue();
        }
    }

    @Test
    void a_backup_of_another_passphrase_among_the_plans_own_is_named_and_kept() throws Exception {
        seal();
        Path foreign = stored.folder().resolve("backups/foreign.gangmu.zip");
        Archive.write(stored.folder(), foreign, KNOWING);
        Path outside = temporary.resolve("outside.gangmu.zip");
        Files.move(foreign, outside);
        PassphraseChange.carryOut(stored.folder(), KNOWING, Optional.of(OTHER_KEY));
        Files.copy(outside, foreign);
        assertThat(Verification.of(stored.folder(), KNOWING_OTHER).findings())
                .extracting(Finding::what, Finding::isDamage)
                .contains(tuple(Finding.What.BACKUP_SEALED, false));
        PassphraseChange.carryOut(stored.folder(), KNOWING_OTHER, Optional.empty());
        assertThat(foreign).hasSameBinaryContentAs(outside);
    }

    @Test
    void a_damaged_backup_is_sealed_too_and_kept_aside() throws Exception {
        Path damaged = stored.folder().resolve("backups/damaged.gangmu.zip");
        Archive.write(stored.folder(), damaged, STRANGER);
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 3] ^= 8;
        Files.write(damaged, bytes);
        seal();
        assertThat(damaged).doesNotExist();
        assertThat(files(stored.damaged())).singleElement().asString().endsWith("-damaged.gangmu.zip.sealed");
    }

    @Test
    void a_readable_backup_that_is_put_beside_it_is_sealed_at_the_next_opening() throws Exception {
        Path outside = temporary.resolve("outside.gangmu.zip");
        Archive.write(stored.folder(), outside, STRANGER);
        seal();
        Files.copy(outside, stored.folder().resolve("backups/outside.gangmu.zip"));
        assertThat(readable(stored.folder(), stored.plan())).isNotEmpty();
        try (PlanFolder opened = PlanFolder.open(stored.folder(), KNOWING)) {
            opened.backUp(Occasion.OPENING);
        }
        assertThat(readable(stored.folder(), stored.plan())).isEmpty();
        assertThat(Verification.of(stored.folder(), KNOWING).backups()).isEqualTo(3);
    }

    @Test
    void being_stopped_at_any_moment_leaves_it_under_one_passphrase_or_the_other() throws Exception {
        List<Optional<Key>> steps = List.of(Optional.of(KEY), Optional.of(OTHER_KEY), Optional.empty());
        for (Optional<Key> step : steps) {
            assertSurvivesBeingStopped(step);
            PassphraseChange.carryOut(stored.folder(), KNOWING_BOTH, step);
        }
    }

    private void assertSurvivesBeingStopped(Optional<Key> next) throws IOException {
        long operations = 20;
        for (long operation = 1; operation <= operations; operation++) {
            Path before = temporary.resolve("before" + operation);
            Path after = temporary.resolve("after" + operation);
            copy(stored.folder(), before);
            FaultyDisk disk = FaultyDisk.over(before);
            disk.losePowerAt(operation, after, new SplittableRandom(operation));
            try {
                PassphraseChange.carryOut(disk.root(), KNOWING_BOTH, next);
                operations = Math.max(operations, disk.operations());
            } catch (RuntimeException e) {
                assertThat(disk.hasLostPower()).isTrue();
            }
            if (disk.hasLostPower()) {
                assertWhole(after);
                delete(after);
            }
            delete(before);
        }
    }

    private void assertWhole(Path folder) throws IOException {
        boolean isSealed;
        try (PlanFolder opened = PlanFolder.open(folder, KNOWING_BOTH)) {
            assertThat(opened.plan()).isEqualTo(stored.plan());
            opened.backUp(Occasion.OPENING);
            isSealed = opened.isSealed();
        }
        if (isSealed) {
            assertThat(readable(folder, stored.plan())).isEmpty();
        }
        assertSound(folder, KNOWING_BOTH);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void where_the_disk_is_full_the_passphrase_stays_as_it_was() throws Exception {
        FaultyDisk disk = FaultyDisk.over(stored.folder());
        PlanFolder.open(disk.root(), STRANGER).close();
        disk.fillAfter(100);
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> PassphraseChange.carryOut(disk.root(), STRANGER, Optional.of(KEY)))
                .isInstanceOf(NotStored.class);
        disk.free();
        assertThat(opened(STRANGER)).isEqualTo(stored.plan());
    }

    @Test
    void a_key_that_would_take_all_memory_is_not_made() throws Exception {
        seal();
        String asking = "\"memory\":1000000000";
        Path kept = temporary.resolve("kept.gangmu.zip");
        Archive.write(stored.folder(), kept, KNOWING);
        for (Path file : List.of(stored.journal(), stored.copy())) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(0, withChecksum(lines.getFirst().replace("\"memory\":65536", asking)));
            Files.write(file, lines);
        }
        assertThatExceptionOfType(NewerPlan.class).isThrownBy(() -> opened(KNOWING));
        Path hostile = temporary.resolve("hostile.gangmu.zip");
        zipAgain(kept, hostile, asking);
        assertThatExceptionOfType(UnusableBackup.class)
                .isThrownBy(() -> BackupFile.read(hostile, Keyring.EMPTY.with(PASSPHRASE)));
    }

    private static String withChecksum(String line) {
        String rest = line.substring(line.indexOf(' ') + 1);
        CRC32 crc = new CRC32();
        crc.update(rest.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue()) + " " + rest;
    }

    private static void zipAgain(Path from, Path to, String asking) throws IOException {
        try (ZipFile whole = new ZipFile(from.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : Collections.list(whole.entries())) {
                String text = new String(whole.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(text.replace("\"memory\" : 65536", asking).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }
}
