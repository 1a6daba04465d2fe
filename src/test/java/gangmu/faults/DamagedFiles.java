package gangmu.faults;

import gangmu.model.Plan;
import gangmu.store.Mended;
import gangmu.store.PlanFolder;
import gangmu.store.Verification;
import gangmu.store.backup.BackupFile;
import gangmu.store.backup.Backups;
import gangmu.store.backup.ListedBackup;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.UnusableBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** One file of a closed folder spoilt or deleted: the plan has to be there all the same, and the damage told. */
final class DamagedFiles {
    private final Trials trials;
    private final Path base;
    private final Path older;
    private final Plan plan;

    DamagedFiles(Trials trials) throws IOException {
        this.trials = trials;
        this.base = Files.createDirectories(trials.home()).resolve("base");
        this.older = trials.home().resolve("older");
        SampleFolders.make(base);
        Trials.copy(base, older);
        try (PlanFolder opened = PlanFolder.open(base, SampleFolders.WORKPLACE)) {
            var change = Edits.random(opened.plan(), new SplittableRandom(2));
            opened.append(change);
            this.plan = opened.plan().after(change);
        }
    }

    Tally spoilt(Damage damage, int times) {
        return trials.run(damage.name().toLowerCase(Locale.ROOT).replace('_', ' '), times, (folder, random, tally) -> {
            Trials.copy(base, folder);
            List<Path> files = files(folder);
            Path file = files.get(random.nextInt(files.size()));
            damage.inflict(file, older.resolve(folder.relativize(file).toString()), random);
            check(folder, file, tally);
        });
    }

    Tally deleted() throws IOException {
        List<Path> files = files(base);
        return trials.run("each file deleted", files.size(), (folder, random, tally) -> {
            Trials.copy(base, folder);
            String number = folder.getFileName().toString();
            int index = (int) (Long.parseLong(number.substring(number.lastIndexOf('-') + 1)) - trials.seed());
            Path file = folder.resolve(base.relativize(files.get(index)).toString());
            Files.delete(file);
            check(folder, file, tally);
        });
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void check(Path folder, Path file, Tally tally) throws Exception {
        Path original = base.resolve(folder.relativize(file).toString());
        boolean isChanged = !Files.exists(file) || Files.mismatch(file, original) >= 0;
        String name = folder.relativize(file).toString();
        boolean isNoticed =
                !Verification.of(folder, SampleFolders.WORKPLACE).findings().isEmpty();
        List<Mended> mended;
        try (PlanFolder opened = Trials.timed(tally, () -> PlanFolder.open(folder, SampleFolders.WORKPLACE))) {
            tally.check(opened.plan().equals(plan), name + ": another plan");
            mended = opened.mended();
        }
        if (isChanged && isWatched(name)) {
            tally.count("noticed", isNoticed ? 1 : 0);
            tally.check(isNoticed, name + ": not noticed");
            tally.check(!mended.isEmpty(), name + ": not told");
        }
        for (ListedBackup backup : new Backups(folder, Keyring.EMPTY).list()) {
            checkBackup(folder, backup.file(), tally);
        }
        Verification after = Verification.of(folder, SampleFolders.WORKPLACE);
        boolean isMended = after.findings().stream()
                .allMatch(finding -> finding.what().name().startsWith("BACKUP"));
        tally.check(isMended, name + ": " + after.findings());
    }

    /** A lock says who has the plan open, and a backup is looked at where it is read. */
    private static boolean isWatched(String name) {
        return !name.equals("lock") && !name.startsWith(Backups.NAME);
    }

    private void checkBackup(Path folder, Path file, Tally tally) {
        try {
            Plan read = BackupFile.read(file, Keyring.EMPTY).plan();
            Plan whole = BackupFile.read(base.resolve(folder.relativize(file).toString()), Keyring.EMPTY)
                    .plan();
            tally.check(read.equals(whole), file.getFileName() + ": another plan");
        } catch (UnusableBackup e) {
            tally.count("damaged backups", 1);
        }
    }

    static List<Tally> all(Trials trials, int flips, int zeroed, int truncated, int pages) throws IOException {
        DamagedFiles files = new DamagedFiles(trials);
        return List.of(
                files.spoilt(Damage.BIT_FLIPPED, flips),
                files.spoilt(Damage.SECTOR_ZEROED, zeroed),
                files.spoilt(Damage.TRUNCATED, truncated),
                files.spoilt(Damage.OLD_PAGE, pages),
                files.deleted());
    }
}
