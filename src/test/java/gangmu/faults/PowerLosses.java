package gangmu.faults;

import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.store.PassphraseChange;
import gangmu.store.PlanFolder;
import gangmu.store.ReadPlan;
import gangmu.store.Workplace;
import gangmu.store.backup.Occasion;
import gangmu.store.secret.Key;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The power goes while somebody works: what was acknowledged has to be there, and nothing half done. */
final class PowerLosses {
    private static final int EDITS = 6;

    private final Trials trials;

    PowerLosses(Trials trials) {
        this.trials = trials;
    }

    /** With a plan that is created, edited, backed up and closed. */
    Tally ofNewPlan(int times) {
        return trials.run("power loss, new folder", times, (folder, random, tally) -> {
            FaultyDisk disk = FaultyDisk.over(Files.createDirectories(folder.resolve("disk")));
            Path left = folder.resolve("left");
            disk.losePowerAt(1 + random.nextInt(60), left, random.split());
            Work work = new Work(random, 0, true);
            work.run(() -> PlanFolder.create(
                    disk.root().resolve("plan"), SamplePlan.change("mofa-106-109"), SampleFolders.WORKPLACE));
            if (!disk.hasLostPower()) {
                disk.losePowerNow(left, random.split());
            }
            work.check(left.resolve("plan"), tally);
        });
    }

    /** With a large plan that is opened, edited and closed. */
    Tally ofLargePlan(Path large, int times) {
        return trials.run("power loss, large folder", times, (folder, random, tally) -> {
            Path real = Files.createDirectories(folder.resolve("disk"));
            Trials.copy(large, real.resolve("plan"));
            FaultyDisk disk = FaultyDisk.over(real);
            Path left = folder.resolve("left");
            disk.losePowerAt(1 + random.nextInt(40), left, random.split());
            Work work = new Work(random, 1, false);
            work.run(() -> PlanFolder.open(disk.root().resolve("plan"), SampleFolders.WORKPLACE));
            if (!disk.hasLostPower()) {
                disk.losePowerNow(left, random.split());
            }
            work.check(left.resolve("plan"), tally);
        });
    }

    /** With a plan that gets a passphrase, or loses it again. */
    Tally ofPassphrases(Path base, Key key, int times) {
        Workplace knowing = SampleFolders.knowing(key);
        return trials.run("power loss, changing the passphrase", times, (folder, random, tally) -> {
            Path real = Files.createDirectories(folder.resolve("disk"));
            Path plan = real.resolve("plan");
            Trials.copy(base, plan);
            boolean isSealed = random.nextBoolean();
            if (isSealed) {
                PassphraseChange.carryOut(plan, knowing, Optional.of(key));
            }
            List<Entry> before = ReadPlan.of(plan, knowing.keyring()).entries();
            FaultyDisk disk = FaultyDisk.over(real);
            Path left = folder.resolve("left");
            disk.losePowerAt(1 + random.nextInt(70), left, random.split());
            try {
                PassphraseChange.carryOut(
                        disk.root().resolve("plan"), knowing, isSealed ? Optional.empty() : Optional.of(key));
                tally.count("done before", 1);
            } catch (RuntimeException e) {
                // The power is gone.
            }
            if (!disk.hasLostPower()) {
                disk.losePowerNow(left, random.split());
            }
            try (PlanFolder opened = Trials.timed(tally, () -> PlanFolder.open(left.resolve("plan"), knowing))) {
                tally.check(opened.entries().equals(before), "not the same changes");
            }
        });
    }

    private interface Opening {
        PlanFolder open();
    }

    /** What somebody did, and what of it was acknowledged before the power went. */
    private static final class Work {
        private final SplittableRandom random;
        private final List<Plan> states = new ArrayList<>();
        private final boolean backsUp;
        private int acknowledged;

        Work(SplittableRandom random, int acknowledged, boolean backsUp) {
            this.random = random;
            this.acknowledged = acknowledged;
            this.backsUp = backsUp;
        }

        void run(Opening opening) {
            try (PlanFolder folder = opening.open()) {
                states.add(folder.plan());
                acknowledged = 1;
                for (int i = 0; i < EDITS; i++) {
                    Change change = Edits.random(states.getLast(), random);
                    states.add(states.getLast().after(change));
                    folder.append(change);
                    acknowledged++;
                    if (backsUp && i == 3) {
                        folder.backUp(Occasion.INTERVAL);
                    }
                }
            } catch (RuntimeException e) {
                // The power is gone.
            }
        }

        void check(Path left, Tally tally) throws Exception {
            if (acknowledged == 0 && !Files.exists(left.resolve("journal.jsonl"))) {
                tally.count("before anything was promised", 1);
                return;
            }
            tally.count("acknowledged", acknowledged);
            try (PlanFolder opened = Trials.timed(tally, () -> PlanFolder.open(left, SampleFolders.WORKPLACE))) {
                int found = opened.entries().size();
                tally.check(found >= acknowledged, "lost " + (acknowledged - found));
                tally.check(found <= acknowledged + 1, "too much: " + found + " for " + acknowledged);
                boolean isKnown = states.isEmpty() || opened.plan().equals(states.get(found - 1));
                tally.check(isKnown, "another plan");
            }
        }
    }
}
