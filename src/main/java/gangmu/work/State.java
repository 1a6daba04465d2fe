package gangmu.work;

import gangmu.model.Deed;
import gangmu.model.Entry;
import gangmu.model.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The open plan at one moment, and what can be done with it.
 *
 * @param undo what undoing would take back; empty where nothing was done since the plan was opened
 * @param redo what redoing would do again
 * @param backwards whether what would be undone or redone took a change of the past back
 * @param stored how far it is stored
 * @param waiting what was done and is not stored yet, in order
 */
public record State(
        Plan plan, Optional<Deed> undo, Optional<Deed> redo, Backwards backwards, Stored stored, Waiting waiting) {

    /** Whether what would be undone, or redone, took a change of the past back. */
    public record Backwards(boolean undo, boolean redo) {}

    /**
     * How far a plan is stored.
     *
     * @param sequence the number of the latest stored change
     * @param at when that change was stored
     */
    public record Stored(long sequence, Instant at) {}

    /**
     * What is not stored yet.
     *
     * @param trouble why not, where the disk did not take it
     */
    public record Waiting(List<Deed> deeds, Optional<Throwable> trouble) {}

    /** A plan as it was after a change, with which nothing can be done. */
    static State asOf(Plan plan, Entry latest) {
        Stored stored = new Stored(latest.sequence(), latest.at());
        return new State(
                plan,
                Optional.empty(),
                Optional.empty(),
                new Backwards(false, false),
                stored,
                new Waiting(List.of(), Optional.empty()));
    }

    /** Whether everything is on the disk. */
    public Saving saving() {
        if (waiting.deeds().isEmpty()) {
            return Saving.SAVED;
        }
        return waiting.trouble().isPresent() ? Saving.NOT_STORED : Saving.SAVING;
    }
}
