package gangmu.faults;

import gangmu.store.Mended.What;
import gangmu.store.PlanFolder;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The process is killed while it works: all that it had said to be stored has to be there. */
final class Killed {
    private static final int OPENINGS = 4;
    private static final long LONGEST_PAUSE = 60_000_000; // nanoseconds, several times what an edit takes

    private final Trials trials;
    private final Path base;

    /** @param base a closed folder to work on copies of */
    Killed(Trials trials, Path base) {
        this.trials = trials;
        this.base = base;
    }

    Tally run(int times) {
        return trials.run("kill -9", times, (folder, random, tally) -> {
            Path plan = folder.resolve("plan");
            Trials.copy(base, plan);
            check(plan, killed(plan, random), tally);
        });
    }

    /** Works until it is killed after a random line and a random pause, and returns the last acknowledgement. */
    private static String killed(Path plan, SplittableRandom random) throws Exception {
        String last = "";
        try (Child child = Child.start(
                Worker.class, plan.toString(), Long.toString(random.nextLong()), Integer.toString(OPENINGS))) {
            int most = random.nextInt(OPENINGS * 8);
            @Nullable String line = child.next();
            for (int i = 0; line != null && i < most; i++) {
                last = line.startsWith("ack") ? line : last;
                line = child.next();
            }
            last = line != null && line.startsWith("ack") ? line : last;
            LockSupport.parkNanos(random.nextLong(LONGEST_PAUSE));
            child.kill();
            for (String more : child.rest()) {
                last = more.startsWith("ack") ? more : last;
            }
        }
        return last;
    }

    private static void check(Path plan, String last, Tally tally) throws Exception {
        try (PlanFolder opened = Trials.timed(tally, () -> PlanFolder.open(plan, SampleFolders.WORKPLACE))) {
            boolean isQuiet = opened.mended().stream().allMatch(mended -> mended.what() == What.UNFINISHED_LINE_CUT);
            tally.check(isQuiet, "needlessly told " + opened.mended());
            if (!last.isEmpty()) {
                long acknowledged = Long.parseLong(last.replaceAll("ack (\\d+) .*", "$1"));
                tally.count("acknowledged", acknowledged);
                long found = opened.latest().sequence();
                tally.check(found >= acknowledged, "lost " + (acknowledged - found));
                tally.check(found <= acknowledged + 1, "too much");
            }
        }
    }
}
