package gangmu.ui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Where the cursor is on a screen, to be put there on the same screen built anew.
 *
 * @param steps from the root down, each the place of a child; empty where nothing has the cursor
 * @param selected what is selected of a text
 */
public record Cursor(List<Integer> steps, Optional<IndexRange> selected) {

    /** Where the cursor is now. */
    public static Cursor of(Scene scene) {
        Node owner = scene.getFocusOwner();
        List<Integer> steps = new ArrayList<>();
        for (Node node = owner; node != null && node.getParent() != null; node = node.getParent()) {
            steps.addFirst(place(node));
        }
        return new Cursor(
                steps, owner instanceof TextInputControl text ? Optional.of(text.getSelection()) : Optional.empty());
    }

    /** Puts it where it was, as far as there is such a place. */
    public void put(Parent root) {
        Handover.settle(root);
        Optional<Node> node = Optional.of(root);
        for (int step : steps) {
            node = node.flatMap(above -> child(above, step));
        }
        node.filter(found -> !steps.isEmpty()).ifPresent(this::enter);
    }

    private void enter(Node node) {
        node.requestFocus();
        if (node instanceof TextInputControl text) {
            selected.ifPresent(range -> text.selectRange(range.getStart(), range.getEnd()));
        }
    }

    /** Lists and tables use their rows again for others, so that these stand in any order. */
    private static int place(Node node) {
        return isRow(node)
                ? ((IndexedCell<?>) node).getIndex()
                : node.getParent().getChildrenUnmodifiable().indexOf(node);
    }

    private static Optional<Node> child(Node above, int step) {
        List<Node> children = above instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        if (children.stream().anyMatch(Cursor::isRow)) {
            flow(above).ifPresent(flow -> RowInSight.reveal(flow, step));
        }
        return children.stream().filter(child -> place(child) == step).findFirst();
    }

    private static Optional<VirtualFlow<?>> flow(Node rows) {
        for (Node node = rows; node != null; node = node.getParent()) {
            if (node instanceof VirtualFlow<?> flow) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }

    private static boolean isRow(Node node) {
        return node instanceof IndexedCell && !(node.getParent() instanceof IndexedCell);
    }
}
