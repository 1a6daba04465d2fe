package gangmu.work;

import gangmu.model.Change;
import gangmu.model.Deed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done since the plan was opened and can be undone, and what was undone and can be done again. */
final class Past {
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    Optional<Change> latest() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Change> latestUndone() {
        return Optional.ofNullable(undone.peek());
    }

    Optional<Deed> undo() {
        return latest().map(Change::deed);
    }

    Optional<Deed> redo() {
        return latestUndone().map(Change::deed);
    }

    void did(Change change) {
        done.push(change);
        undone.clear();
    }

    void undid() {
        undone.push(done.pop());
    }

    void redid() {
        done.push(undone.pop());
    }
}
