package gangmu.model;

import java.util.List;

/** Whether one change of the past can be taken back alone, with all later ones staying as they are. */
public sealed interface Reversal {

    /** Nothing later depends on it: this change takes it back. */
    record Possible(Change inverse) implements Reversal {}

    /**
     * Later changes stand in the way.
     *
     * @param later the latest first; never empty
     */
    record Blocked(Obstacle obstacle, List<Entry> later) implements Reversal {
        public Blocked {
            later = List.copyOf(later);
        }
    }

    /** It was taken back already. */
    record Done(Entry by) implements Reversal {}

    /** The plan began with it, so that nothing would be left. */
    record Beginning() implements Reversal {}

    /** What later changes did that stands in the way. */
    enum Obstacle {
        /** They changed the same elements. */
        SAME_ELEMENTS,
        /** They made what refers to something that would go, or removed what something would refer to that comes back. */
        REFERENCES
    }

    /**
     * Whether an entry can be taken back.
     *
     * @param entries the whole history, oldest first
     * @param present the plan that it led to
     */
    static Reversal of(List<Entry> entries, long sequence, Plan present) {
        return of(entries, TakenBack.in(entries), sequence, present);
    }

    /** Whether an entry can be taken back, where it is known already which ones were. */
    static Reversal of(List<Entry> entries, TakenBack takenBack, long sequence, Plan present) {
        if (sequence == 1) {
            return new Beginning();
        }
        return takenBack
                .by(sequence)
                .<Reversal>map(Done::new)
                .orElseGet(() -> new LaterChanges(entries, takenBack, sequence).reversal(present));
    }
}
