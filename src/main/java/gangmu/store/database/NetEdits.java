package gangmu.store.database;

import gangmu.model.Change;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Level;
import gangmu.model.OutlineNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A change as the rows it touches, each once, in an order that never leaves a reference to a row that is not there. */
final class NetEdits {
    private static final Comparator<Element> REFERRED_TO_FIRST = Comparator.comparing(Element::kind)
            .thenComparing(element -> element instanceof OutlineNode node ? node.level() : Level.SECTION);

    private NetEdits() {}

    static List<Edit> of(Change change) {
        List<Edit> net = change.net();
        List<Edit> inOrder = new ArrayList<>(additions(net));
        net.stream().filter(NetEdits::replaces).forEach(inOrder::add);
        additions(net.stream().map(Edit::inverse).toList())
                .reversed()
                .forEach(removal -> inOrder.add(removal.inverse()));
        return inOrder;
    }

    private static boolean replaces(Edit edit) {
        return edit.before() != null && edit.after() != null;
    }

    private static List<Edit> additions(Collection<Edit> edits) {
        return edits.stream()
                .filter(edit -> edit.before() == null)
                .sorted(Comparator.comparing(Edit::element, REFERRED_TO_FIRST))
                .toList();
    }
}
