package gangmu.faults;

import gangmu.store.Finding;
import gangmu.store.PlanFolder;
import gangmu.store.ReadPlan;
import gangmu.store.Verification;
import gangmu.store.secret.Keyring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two processes open the same folder at the same time, again and again. */
final class Race {
    private static final int OPENINGS = 3;

    private final Trials trials;
    private final Path base;

    /** @param base a closed folder to work on copies of */
    Race(Trials trials, Path base) {
        this.trials = trials;
        this.base = base;
    }

    Tally run(int times) {
        return trials.run("two processes racing", times, (folder, random, tally) -> {
            Path plan = folder.resolve("plan");
            Trials.copy(base, plan);
            List<String> said = new ArrayList<>();
            try (Child one = start(plan, random.nextLong());
                    Child other = start(plan, random.nextLong())) {
                said.addAll(one.rest());
                said.addAll(other.rest());
            }
            List<String> acknowledged =
                    said.stream().filter(line -> line.startsWith("ack")).toList();
            tally.count("acknowledged", acknowledged.size());
            tally.count(
                    "told of the other", said.stream().filter("in use"::equals).count());
            try (PlanFolder opened = PlanFolder.open(plan, SampleFolders.WORKPLACE)) {
                int before = opened.entries().size() - acknowledged.size();
                tally.check(before == ReadPlan.of(base, Keyring.EMPTY).entries().size(), "changes lost or mixed up");
                tally.check(opened.mended().isEmpty(), "damaged: " + opened.mended());
            }
            List<Finding> findings =
                    Verification.of(plan, SampleFolders.WORKPLACE).findings();
            tally.check(findings.stream().noneMatch(Finding::isDamage), "damaged: " + findings);
        });
    }

    private static Child start(Path plan, long seed) throws IOException {
        return Child.start(Worker.class, plan.toString(), Long.toString(seed), Integer.toString(OPENINGS));
    }
}
