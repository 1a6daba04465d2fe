package gangmu.store;

import gangmu.model.Change;
import gangmu.model.Verb;
import gangmu.store.backup.Occasion;
import java.util.Optional;

/** The backup that is made before a change which would be much to do again. */
final class Precaution {
    /** From how many removed elements on a deletion is a large one: about a goal with its KPIs and their targets. */
    private static final int MANY = 20;

    private Precaution() {}

    static Optional<Occasion> before(Change change) {
        Verb verb = change.deed().verb();
        if (verb == Verb.RESTORE) {
            return Optional.of(Occasion.BEFORE_RESTORE);
        }
        if (verb == Verb.ADD_DEMONSTRATION) {
            return Optional.of(Occasion.BEFORE_IMPORT);
        }
        long removed = change.edits().stream()
                .filter(edit -> edit.after() == null)
                .limit(MANY)
                .count();
        return removed == MANY ? Optional.of(Occasion.BEFORE_DELETION) : Optional.empty();
    }
}
