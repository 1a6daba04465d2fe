package gangmu.ui.desk;

import gangmu.ui.desk.Unstored.Kept;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.FieldModel;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TitledPane;

/** The way to a field in which something was refused: it is brought to the screen and gets the cursor. */
public record Mending(Desk desk, Parent window) {

    /** Leads to the first thing that has to be mended, if there is any. */
    public void first() {
        desk.unstored().all().get().keySet().stream().findFirst().ifPresent(this::start);
    }

    /** Leads to a field; parts in which it is folded away are unfolded. */
    public void start(Slot slot) {
        desk.open(slot.spot());
        slot.shownIn(desk.plan()).ifPresent(desk.year()::set);
        if (!enter(slot)) {
            unfoldFor(slot);
        }
    }

    private void unfoldFor(Slot slot) {
        for (TitledPane pane : folded()) {
            pane.setExpanded(true);
            if (enter(slot)) {
                return;
            }
            pane.setExpanded(false);
        }
    }

    private List<TitledPane> folded() {
        return window.lookupAll(".titled-pane").stream()
                .filter(TitledPane.class::isInstance)
                .map(TitledPane.class::cast)
                .filter(pane -> !pane.isExpanded() && isSeen(pane))
                .toList();
    }

    /** Puts the cursor into a field; what belongs to a figure may be on the screen only once the cursor is in that. */
    private boolean enter(Slot slot) {
        return focus(slot::equals) || (focus(slot::isOfSameFigure) && focus(slot::equals));
    }

    private boolean focus(Predicate<Slot> sought) {
        window.applyCss();
        window.layout();
        return window.lookupAll(".text-input").stream()
                .filter(control -> isSeen(control) && isFor(sought, control))
                .findFirst()
                .map(control -> {
                    control.requestFocus();
                    return true;
                })
                .orElse(false);
    }

    private static boolean isFor(Predicate<Slot> sought, Node control) {
        return Field.model(control)
                .map(FieldModel::keep)
                .filter(keep -> keep instanceof Kept(var all, Slot slot) && sought.test(slot))
                .isPresent();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
