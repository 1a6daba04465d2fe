package gangmu.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /** One act made of several changes, each made for the plan as the ones before leave it; empty where none is made. */
    public static Optional<Change> inOrder(Deed deed, Plan plan, List<Function<Plan, Optional<Change>>> makers) {
        List<Edit> edits = new ArrayList<>();
        Plan now = plan;
        for (Function<Plan, Optional<Change>> maker : makers) {
            Optional<Change> next = maker.apply(now);
            if (next.isPresent()) {
                edits.addAll(next.get().edits());
                now = now.after(next.get());
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Change(deed, edits));
    }

    /** The same with a reason. */
    public Change because(String reason) {
        return new Change(deed.because(reason), edits);
    }

    /** The change that takes this one back; it keeps the name of what it takes back. */
    public Change inverse() {
        return new Change(deed, edits.reversed().stream().map(Edit::inverse).toList());
    }

    /** What it comes to: each element once, as it was before and as it is after; what ends as it began is left out. */
    public List<Edit> net() {
        Map<Key, Edit> net = new LinkedHashMap<>();
        for (Edit edit : edits) {
            net.merge(edit.key(), edit, Change::combined);
        }
        return net.values().stream()
                .filter(edit -> !Objects.equals(edit.before(), edit.after()))
                .toList();
    }

    /** Both in one; null where the second takes the first back. */
    private static @Nullable Edit combined(Edit first, Edit second) {
        return first.before() == null && second.after() == null ? null : new Edit(first.before(), second.after());
    }
}
