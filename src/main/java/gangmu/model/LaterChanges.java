package gangmu.model;

import gangmu.model.Reversal.Blocked;
import gangmu.model.Reversal.Obstacle;
import gangmu.model.Reversal.Possible;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The changes that came after one, as far as they still tell in the present plan. */
final class LaterChanges {
    private final Change change;
    private final Set<Key> changed;
    private final List<Entry> all;
    private final List<Entry> standing;

    LaterChanges(List<Entry> entries, TakenBack takenBack, long sequence) {
        this.change = entries.get((int) sequence - 1).change();
        this.changed = change.edits().stream().map(Edit::key).collect(Collectors.toSet());
        this.all = entries.subList((int) sequence, entries.size()).reversed();
        this.standing = all.stream()
                .filter(entry -> !takenBack.isNothing(entry, sequence))
                .toList();
    }

    Reversal reversal(Plan present) {
        List<Entry> same = touching(standing, changed::contains);
        return same.isEmpty() ? reversed(present) : new Blocked(Obstacle.SAME_ELEMENTS, same);
    }

    private Reversal reversed(Plan present) {
        Change inverse = change.inverse();
        try {
            FormulaReferences.require(present.after(inverse), inverse);
            return new Possible(Placing.apart(present, inverse));
        } catch (DanglingReference e) {
            // Whatever else touched these need not have made the reference; the latest made it, or would have to go
            // first.
            List<Entry> guilty = guilty(Set.of(e.element(), e.missing()));
            return new Blocked(Obstacle.REFERENCES, guilty.subList(0, 1));
        } catch (StaleEdit e) {
            return new Blocked(Obstacle.SAME_ELEMENTS, guilty(changed));
        }
    }

    /** Where a history claims of entries that they came to nothing and they did not, they are named all the same. */
    private List<Entry> guilty(Set<Key> keys) {
        List<Entry> found = touching(standing, keys::contains);
        return found.isEmpty() ? touching(all, keys::contains) : found;
    }

    private static List<Entry> touching(List<Entry> entries, Predicate<Key> sought) {
        return entries.stream()
                .filter(entry -> entry.change().edits().stream().map(Edit::key).anyMatch(sought))
                .toList();
    }
}
