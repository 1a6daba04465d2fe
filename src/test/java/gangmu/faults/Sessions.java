package gangmu.faults;

import gangmu.model.Change;
import gangmu.model.Plan;
import gangmu.store.PlanFolder;
import gangmu.store.Recovery;
import gangmu.store.TestClock;
import gangmu.store.Workplace;
import gangmu.store.backup.Backup;
import gangmu.store.backup.BackupFile;
import gangmu.store.backup.Backups;
import gangmu.store.backup.ListedBackup;
import gangmu.store.backup.Occasion;
import gangmu.store.secret.Keyring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Many sessions over months, after which every backup that is kept has to bring back what it was made of. */
final class Sessions {
    private final Trials trials;
    private final Path base;

    /** @param base a closed folder to work on copies of */
    Sessions(Trials trials, Path base) {
        this.trials = trials;
        this.base = base;
    }

    /** @param sessions how many of them before the backups are restored */
    Tally run(int sessions) {
        return trials.run("backups of " + sessions + " sessions", 1, (folder, random, tally) -> {
            Path plan = folder.resolve("plan");
            Trials.copy(base, plan);
            Map<String, String> digests = worked(plan, sessions, random);
            List<ListedBackup> kept = new Backups(plan, Keyring.EMPTY).list();
            tally.count("kept", kept.size());
            for (ListedBackup backup : kept) {
                Path again = folder.resolve("again");
                try (PlanFolder restored =
                        Recovery.of(again, backup.file(), Keyring.EMPTY).carryOut(SampleFolders.WORKPLACE)) {
                    String name = backup.file().getFileName().toString();
                    String made = digests.getOrDefault(name, "");
                    boolean isSame =
                            made.isEmpty() || Backup.digest(restored.plan()).equals(made);
                    tally.check(isSame, name + " is not what it was made of");
                    tally.count("restored", 1);
                }
                Trials.delete(again);
            }
            corruptNewest(plan, kept, tally);
        });
    }

    private static Map<String, String> worked(Path plan, int sessions, SplittableRandom random) {
        Map<String, String> digests = new HashMap<>();
        TestClock clock = new TestClock("2026-01-05T00:30:00Z");
        Workplace workplace = new Workplace(() -> "王小明", SampleFolders.WORKPLACE.home(), clock, Keyring.EMPTY);
        for (int i = 0; i < sessions; i++) {
            try (PlanFolder opened = PlanFolder.open(plan, workplace)) {
                Plan now = opened.plan();
                backUp(opened, now, Occasion.OPENING, digests);
                for (int edit = random.nextInt(6); edit > 0; edit--) {
                    Change change = Edits.random(now, random);
                    opened.append(change);
                    now = now.after(change);
                    clock.pass(Duration.ofMinutes(random.nextInt(20)));
                    backUp(opened, now, Occasion.INTERVAL, digests);
                }
            }
            clock.pass(Duration.ofHours(random.nextInt(72)));
        }
        return digests;
    }

    private static void backUp(PlanFolder opened, Plan now, Occasion occasion, Map<String, String> digests) {
        opened.backUp(occasion).ifPresent(file -> digests.put(file.getFileName().toString(), Backup.digest(now)));
    }

    private static void corruptNewest(Path plan, List<ListedBackup> kept, Tally tally) throws IOException {
        for (ListedBackup backup : kept.subList(0, 3)) {
            byte[] bytes = Files.readAllBytes(backup.file());
            Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 200, (byte) 0);
            Files.write(backup.file(), bytes);
        }
        Path file = new Backups(plan, Keyring.EMPTY).newest().orElseThrow();
        Backup newest = BackupFile.read(file, Keyring.EMPTY);
        boolean skipped =
                newest.manifest().equals(BackupFile.manifest(kept.get(3).file(), Keyring.EMPTY));
        tally.check(skipped, "a damaged backup was used");
    }
}
