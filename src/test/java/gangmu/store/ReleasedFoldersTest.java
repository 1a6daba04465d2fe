package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.exchange.PlanFile;
import gangmu.faults.FaultyDisk;
import gangmu.model.Entry;
import gangmu.store.backup.BackupFile;
import gangmu.store.backup.Backups;
import gangmu.store.backup.ListedBackup;
import gangmu.store.backup.Occasion;
import gangmu.store.secret.Keyring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plan folders as each released version of the program left them; every later version has to open them. */
@WithoutScreen
class ReleasedFoldersTest {
    private static final Path RELEASED = Path.of("src/test/resources/released");

    @TempDir
    private Path temporary;

    static List<String> versions() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static void copy(String version, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(RELEASED.resolve(version))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    private void assertHolds(String version, ReadPlan read) throws IOException {
        Path exported = temporary.resolve("exported.json");
        PlanFile.write(read.plan(), exported);
        assertThat(exported).hasSameTextualContentAs(RELEASED.resolve(version + ".json"));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void it_opens_with_all_that_it_holds_after_a_backup(String version) throws Exception {
        Path folder = temporary.resolve("plan");
        copy(version, folder);
        assertHolds(version, ReadPlan.of(folder, Keyring.EMPTY));
        List<Entry> entries = ReadPlan.of(folder, Keyring.EMPTY).entries();
        try (PlanFolder opened = PlanFolder.open(folder, Workplaces.of("李大華"))) {
            assertThat(opened.mended()).isEmpty();
            assertThat(opened.entries()).isEqualTo(entries);
            opened.append(StoredPlan.actual(opened.plan(), 1, 600));
        }
        List<ListedBackup> backups = new Backups(folder, Keyring.EMPTY).list();
        assertThat(backups).singleElement().satisfies(backup -> {
            assertThat(backup.made().orElseThrow().occasion()).isEqualTo(Occasion.BEFORE_UPGRADE);
            assertThat(BackupFile.read(backup.file(), Keyring.EMPTY).history().entries())
                    .isEqualTo(entries);
        });
        try (PlanFolder opened = PlanFolder.open(folder, Workplaces.of("李大華"))) {
            assertThat(opened.mended()).isEmpty();
            assertThat(opened.entries()).hasSize(entries.size() + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void being_stopped_at_any_moment_of_the_upgrade_loses_nothing(String version) throws Exception {
        long operations = 20;
        for (long operation = 1; operation <= operations; operation++) {
            Path before = temporary.resolve("before" + operation);
            Path after = temporary.resolve("after" + operation);
            copy(version, before);
            FaultyDisk disk = FaultyDisk.over(before);
            disk.losePowerAt(operation, after, new SplittableRandom(operation));
            try {
                PlanFolder.open(disk.root(), Workplaces.of("王小明")).close();
                operations = Math.max(operations, disk.operations());
            } catch (RuntimeException e) {
                assertThat(disk.hasLostPower()).isTrue();
            }
            if (disk.hasLostPower()) {
                assertHolds(version, ReadPlan.of(after, Keyring.EMPTY));
                try (PlanFolder opened = PlanFolder.open(after, Workplaces.of("王小明"))) {
                    assertThat(opened.entries()).hasSize(7);
                }
                assertHolds(version, ReadPlan.of(after, Keyring.EMPTY));
            }
        }
    }
}
