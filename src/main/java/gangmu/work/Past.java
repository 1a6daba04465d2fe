package gangmu.work;

import gangmu.model.Change;
import gangmu.model.Deed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done since the plan was opened and can be undone, and what was undone and can be done again. */
final class Past {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /**
     * A step back or forward.
     *
     * @param change what was done
     * @param sequence the number of the change that did it, or that took it back
     */
    record Step(Change change, long sequence) {}

    Optional<Step> latest() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> latestUndone() {
        return Optional.ofNullable(undone.peek());
    }

    Optional<Deed> undo() {
        return latest().map(step -> step.change().deed());
    }

    Optional<Deed> redo() {
        return latestUndone().map(step -> step.change().deed());
    }

    void did(Change change, long sequence) {
        done.push(new Step(change, sequence));
        undone.clear();
    }

    /** @param sequence the number of the change that took it back */
    void undid(long sequence) {
        undone.push(new Step(done.pop().change(), sequence));
    }

    /** @param sequence the number of the change that did it again */
    void redid(long sequence) {
        done.push(new Step(undone.pop().change(), sequence));
    }
}
