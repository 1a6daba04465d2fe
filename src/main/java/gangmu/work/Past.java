package gangmu.work;

import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.work.State.Backwards;
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
     * @param back whether what was done was to take a change of the past back
     */
    record Step(Change change, long sequence, boolean back) {
        Step later(long next) {
            return new Step(change, next, back);
        }
    }

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

    /** Whether undoing, and redoing, would concern a change that took another back. */
    Backwards backwards() {
        return new Backwards(
                latest().filter(Step::back).isPresent(),
                latestUndone().filter(Step::back).isPresent());
    }

    void did(Change change, long sequence) {
        did(new Step(change, sequence, false));
    }

    /** Takes note of a change that takes one of the past back. */
    void tookBack(Change change, long sequence) {
        did(new Step(change, sequence, true));
    }

    private void did(Step step) {
        done.push(step);
        undone.clear();
    }

    /** @param sequence the number of the change that took it back */
    void undid(long sequence) {
        undone.push(done.pop().later(sequence));
    }

    /** @param sequence the number of the change that did it again */
    void redid(long sequence) {
        done.push(undone.pop().later(sequence));
    }
}
