package gangmu.faults;

import gangmu.model.Plan;
import gangmu.store.Mended;
import gangmu.store.PassphraseChange;
import gangmu.store.PlanFolder;
import gangmu.store.Verification;
import gangmu.store.Workplace;
import gangmu.store.backup.BackupFile;
import gangmu.store.backup.Backups;
import gangmu.store.backup.ListedBackup;
import gangmu.store.secret.Key;
import gangmu.store.trouble.UnusableBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** One file of a closed folder spoilt or deleted: the plan has to be there all the same, and the damage told. */
final class DamagedFiles {
    private final Trials trials;
    private final Path base;
    private final Path older;
    private final Plan plan;
    private final Workplace workplace;
    private final String kind;

    /** @param key what the folder is sealed with; empty where it is not */
    DamagedFiles(Trials trials, Optional<Key> key) throws IOException {
        this.trials = trials;
        this.kind = key.isPresent() ? ", with a passphrase" : "";
        this.base = Files.createDirectories(trials.home()).resolve("base" + kind);
        this.older = trials.home().resolve("older" + kind);
        this.workplace = key.map(SampleFolders::knowing).orElse(SampleFolders.WORKPLACE);
        SampleFolders.make(base);
        if (key.isPresent()) {
            var _ = PassphraseChange.carryOut(base, workplace, key);
            PlanFolder.open(base, workplace).close(); // with its database
        }
        Trials.copy(base, older);
        try (PlanFolder opened = PlanFolder.open(base, workplace)) {
            var change = Edits.random(opened.plan(), new SplittableRandom(2));
            opened.append(change);
            this.plan = opened.plan().after(change);
        }
    }

    Tally spoilt(Damage damage, int times) {
        String fault = damage.name().toLowerCase(Locale.ROOT).replace('_', ' ') + kind;
        return trials.run(fault, times, (folder, random, tally) -> {
            Trials.copy(base, folder);
            List<Path> files = files(folder);
            Path file = files.get(random.nextInt(files.size()));
            damage.inflict(file, older.resolve(folder.relativize(file).toString()), random);
            check(folder, file, tally);
        });
    }

    Tally deleted() throws IOException {
        List<Path> files = files(base);
        return trials.run("each file deleted" + kind, files.size(), (folder, random, tally) -> {
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
        boolean isNoticed = !Verification.of(folder, workplace).findings().isEmpty();
        List<Mended> mended;
        try (PlanFolder opened = Trials.timed(tally, () -> PlanFolder.open(folder, workplace))) {
            tally.check(opened.plan().equals(plan), name + ": another plan");
            mended = opened.mended();
        }
        if (isChanged && isWatched(name)) {
            tally.count("noticed", isNoticed ? 1 : 0);
            tally.check(isNoticed, name + ": not noticed");
            tally.check(!mended.isEmpty(), name + ": not told");
        }
        for (ListedBackup backup : new Backups(folder, workplace.keyring()).list()) {
            checkBackup(folder, backup.file(), tally);
        }
        Verification after = Verification.of(folder, workplace);
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
            Plan read = BackupFile.read(file, workplace.keyring()).plan();
            Plan whole = BackupFile.read(base.resolve(folder.relativize(file).toString()), workplace.keyring())
                    .plan();
            tally.check(read.equals(whole), file.getFileName() + ": another plan");
        } catch (UnusableBackup e) {
            tally.count("damaged backups", 1);
        }
    }

    /** Every kind of damage, each in a number of trials. */
    List<Tally> all(int flips, int zeroed, int truncated, int pages) throws IOException {
        return List.of(
                spoilt(Damage.BIT_FLIPPED, flips),
                spoilt(Damage.SECTOR_ZEROED, zeroed),
                spoilt(Damage.TRUNCATED, truncated),
                spoilt(Damage.OLD_PAGE, pages),
                deleted());
    }
}
