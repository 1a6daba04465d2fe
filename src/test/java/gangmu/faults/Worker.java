package gangmu.faults;

import gangmu.exchange.Demonstration;
import gangmu.model.Change;
import gangmu.model.Plan;
import gangmu.store.PlanFolder;
import gangmu.store.backup.Occasion;
import gangmu.store.trouble.PlanInUse;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** A process that opens a plan, types, imports, backs up and closes again and again, and says what is stored. */
final class Worker {
    private Worker() {}

    /** Arguments: the folder, a seed, how often to open it. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[1]));
        for (int i = Integer.parseInt(arguments[2]); i > 0; i--) {
            try (PlanFolder opened = PlanFolder.open(folder, SampleFolders.WORKPLACE)) {
                IO.println("open");
                work(opened, random);
                IO.println("closing");
            } catch (PlanInUse e) {
                IO.println("in use");
            }
        }
    }

    private static void work(PlanFolder opened, SplittableRandom random) {
        Plan plan = opened.plan();
        for (int i = 0; i < 5; i++) {
            Plan now = plan;
            Change change = random.nextInt(6) == 0
                    ? Demonstration.change(now, "示範", opened.workplace().entered())
                            .orElseGet(() -> Edits.random(now, random))
                    : Edits.random(now, random);
            long sequence = opened.append(change).sequence();
            plan = plan.after(change);
            IO.println("ack " + sequence + " " + plan.hashCode());
            if (random.nextInt(4) == 0) {
                opened.backUp(Occasion.INTERVAL);
                IO.println("backup");
            }
        }
    }
}
