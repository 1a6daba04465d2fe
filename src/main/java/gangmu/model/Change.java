package gangmu.model;

import java.util.List;

/** One act of a user: edits that are applied, stored and undone together. */
public record Change(Deed deed, List<Edit> edits) {

    /** @throws IllegalArgumentException if there is nothing to do */
    public Change {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a change without edits");
        }
    }

    /** A change of a single edit. */
    public static Change of(Deed deed, Edit edit) {
        return new Change(deed, List.of(edit));
    }

    /** The change that takes this one back; it keeps the name of what it takes back. */
    public Change inverse() {
        return new Change(deed, edits.reversed().stream().map(Edit::inverse).toList());
    }
}
