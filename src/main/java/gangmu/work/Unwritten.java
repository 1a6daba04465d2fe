package gangmu.work;

import gangmu.model.Change;
import gangmu.model.Entered;
import gangmu.model.Entry;
import gangmu.store.PlanFolder;
import gangmu.store.trouble.StoreTrouble;
import gangmu.work.State.Waiting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes that were made and are not on the disk yet, in the order in which they have to be stored. */
final class Unwritten {
    private final PlanFolder folder;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private Optional<Throwable> trouble = Optional.empty();
    private Entry latest;

    private record Task(Change change, @Nullable Long undoes) {}

    Unwritten(PlanFolder folder) {
        this.folder = folder;
        this.latest = folder.latest();
    }

    /** Takes one more, and returns the number it will have once it is stored. */
    long add(Change change, @Nullable Long undoes) {
        tasks.add(new Task(change, undoes));
        return latest.sequence() + tasks.size();
    }

    /** Stores as many as the disk takes. */
    void write() {
        trouble = Optional.empty();
        while (!tasks.isEmpty() && trouble.isEmpty()) {
            Task task = tasks.getFirst();
            try {
                latest = folder.append(task.change(), task.undoes());
                tasks.removeFirst();
            } catch (StoreTrouble e) {
                trouble = Optional.of(e); // it stays here, so that it can be tried again
            }
        }
    }

    /** Every change from the first on, with those that are not stored yet as they will be, made by this person. */
    List<Entry> entries(Entered entered) {
        List<Entry> all = new ArrayList<>(folder.entries());
        tasks.forEach(
                task -> all.add(new Entry(all.size() + 1L, entered.at(), entered.by(), task.change(), task.undoes())));
        return all;
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** The latest change that is stored. */
    Entry latest() {
        return latest;
    }

    Waiting waiting() {
        return new Waiting(tasks.stream().map(task -> task.change().deed()).toList(), trouble);
    }
}
