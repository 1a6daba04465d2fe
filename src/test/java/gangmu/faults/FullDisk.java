package gangmu.faults;

import gangmu.exchange.PlanFile;
import gangmu.model.Change;
import gangmu.model.Plan;
import gangmu.store.PlanFolder;
import gangmu.store.backup.Occasion;
import gangmu.store.trouble.StoreTrouble;
import gangmu.work.Saving;
import gangmu.work.State;
import gangmu.work.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/** The disk fills up while somebody edits, exports and backs up; later there is room again. */
final class FullDisk {
    private static final int EDITS = 8;

    private final Trials trials;
    private final Path base;

    /** @param base a closed folder to work on copies of */
    FullDisk(Trials trials, Path base) {
        this.trials = trials;
        this.base = base;
    }

    Tally run(int times) {
        return trials.run("disk full", times, (folder, random, tally) -> {
            Trials.copy(base, folder.resolve("plan"));
            FaultyDisk disk = FaultyDisk.over(folder);
            Path plan = disk.root().resolve("plan");
            Plan end;
            try (Workbench workbench = new Workbench(PlanFolder.open(plan, SampleFolders.WORKPLACE), Runnable::run)) {
                end = new Session(disk, workbench, random, tally).run();
            }
            try (PlanFolder opened = PlanFolder.open(folder.resolve("plan"), SampleFolders.WORKPLACE)) {
                tally.check(opened.plan().equals(end), "another plan");
            }
        });
    }

    private record Session(FaultyDisk disk, Workbench workbench, SplittableRandom random, Tally tally) {

        Plan run() throws Exception {
            Path journal = workbench.folder().directory().resolve("journal.jsonl");
            Path exported = disk.root().resolve("plan.json");
            PlanFile.write(workbench.state().plan(), exported);
            byte[] export = Files.readAllBytes(exported);
            disk.fillAfter(random.nextInt(6_000));
            long acknowledged = workbench.state().stored().sequence();
            byte[] before = Files.readAllBytes(journal);
            for (int i = 0; i < EDITS; i++) {
                State state = edited();
                if (state.saving() == Saving.SAVED) {
                    acknowledged = state.stored().sequence();
                    before = Files.readAllBytes(journal);
                } else {
                    tally.count("not stored at first", 1);
                    tally.check(state.stored().sequence() == acknowledged, "acknowledged what is not stored");
                    byte[] now = Files.readAllBytes(journal);
                    tally.check(Arrays.equals(Arrays.copyOf(now, before.length), before), "old data touched");
                }
                export(exported, export);
                backUp();
            }
            disk.free();
            State after = workbench.settled().join();
            tally.check(after.saving() == Saving.SAVED, "does not go on");
            tally.check(edited().saving() == Saving.SAVED, "does not go on");
            return workbench.state().plan();
        }

        private State edited() {
            return workbench
                    .apply(plan -> Optional.<Change>of(Edits.random(plan, random)))
                    .join();
        }

        private void export(Path file, byte[] old) throws IOException {
            try {
                PlanFile.write(workbench.state().plan(), file);
                Files.write(file, old);
            } catch (IOException e) {
                tally.check(Arrays.equals(Files.readAllBytes(file), old), "old export touched");
            }
        }

        private void backUp() {
            try {
                workbench.folder().backUp(Occasion.INTERVAL);
            } catch (StoreTrouble e) {
                tally.count("backups refused", 1);
            }
        }
    }
}
