package gangmu.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of the elements from one plan to another: those that came or changed, and those that went. */
public final class Differences {
    private static final Comparator<Edit> UPPER_FIRST = Comparator.comparing(edit -> Elements.level(edit.element()));

    private final List<Edit> made = new ArrayList<>();
    private final List<Edit> gone = new ArrayList<>();

    private Differences() {}

    /**
     * The edits that lead from one plan to another; none where they are equal. What is made comes after what it refers to,
     * and what goes after that, in the opposite order.
     */
    public static List<Edit> between(Plan earlier, Plan later) {
        Differences found = new Differences();
        for (Kind kind : Kind.values()) {
            found.compare(earlier.byOwner(kind), later.byOwner(kind));
        }
        return Stream.concat(found.made.stream(), found.gone.reversed().stream())
                .toList();
    }

    private void compare(Map<Id, Map<Key, Element>> before, Map<Id, Map<Key, Element>> after) {
        Map<Key, Element> lost = lost(before, after);
        List<Edit> edits = new ArrayList<>();
        after.forEach((owner, group) -> {
            Map<Key, Element> held = before.getOrDefault(owner, Map.of());
            if (!group.equals(held)) { // plans that come from each other share most groups, which makes this quick
                group.forEach((key, element) -> edits.addAll(edits(held.get(key), element, lost)));
            }
        });
        edits.stream().sorted(UPPER_FIRST).forEach(made::add);
        lost.values().stream().map(Edit::remove).sorted(UPPER_FIRST).forEach(gone::add);
    }

    /** Those that no longer belong to what they belonged to. */
    private static Map<Key, Element> lost(Map<Id, Map<Key, Element>> before, Map<Id, Map<Key, Element>> after) {
        Map<Key, Element> lost = new LinkedHashMap<>();
        before.forEach((owner, group) -> {
            Map<Key, Element> left = after.getOrDefault(owner, Map.of());
            if (!group.equals(left)) {
                group.forEach((key, element) -> {
                    if (!left.containsKey(key)) {
                        lost.put(key, element);
                    }
                });
            }
        });
        return lost;
    }

    /** What belongs to another element than before is removed there first, since an edit replaces in one place only. */
    private static List<Edit> edits(@Nullable Element before, Element after, Map<Key, Element> lost) {
        if (before != null) {
            return before.equals(after) ? List.of() : List.of(new Edit(before, after));
        }
        Element elsewhere = lost.remove(after.key());
        return elsewhere == null ? List.of(Edit.add(after)) : List.of(Edit.remove(elsewhere), Edit.add(after));
    }
}
