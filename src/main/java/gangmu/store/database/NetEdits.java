package gangmu.store.database;

import gangmu.model.Change;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Key;
import gangmu.model.Level;
import gangmu.model.OutlineNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A change as the rows it touches, each once, in an order that never leaves a reference to a row that is not there. */
final class NetEdits {
    private static final Comparator<Element> REFERRED_TO_FIRST = Comparator.comparing(Element::kind)
            .thenComparing(element -> element instanceof OutlineNode node ? node.level() : Level.SECTION);

    private NetEdits() {}

    static List<Edit> of(Change change) {
        Map<Key, Edit> net = new LinkedHashMap<>();
        for (Edit edit : change.edits()) {
            net.merge(edit.key(), edit, NetEdits::combined);
        }
        List<Edit> inOrder = new ArrayList<>(additions(net.values()));
        net.values().stream().filter(NetEdits::replaces).forEach(inOrder::add);
        additions(net.values().stream().map(Edit::inverse).toList())
                .reversed()
                .forEach(removal -> inOrder.add(removal.inverse()));
        return inOrder;
    }

    private static boolean replaces(Edit edit) {
        return edit.before() != null && edit.after() != null && !edit.before().equals(edit.after());
    }

    /** Both in one; null where the second takes the first back. */
    private static @Nullable Edit combined(Edit first, Edit second) {
        return first.before() == null && second.after() == null ? null : new Edit(first.before(), second.after());
    }

    private static List<Edit> additions(Collection<Edit> edits) {
        return edits.stream()
                .filter(edit -> edit.before() == null)
                .sorted(Comparator.comparing(Edit::element, REFERRED_TO_FIRST))
                .toList();
    }
}
