package gangmu.ui.outline;

import gangmu.model.Id;
import gangmu.model.Node;
import gangmu.model.NodeChanges;
import gangmu.model.NodeChanges.Place;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Dragging lines of the tree: onto a line of the same kind to follow it, onto a possible parent to go under it. */
final class OutlineDrag {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private OutlineDrag() {}

    /** Lets a line be dragged and dropped on, unless the plan can only be read. */
    static OutlineCell of(OutlineCell cell, Desk desk) {
        if (desk.isReadOnly()) {
            return cell;
        }
        cell.setOnDragDetected(event -> start(cell, event));
        cell.setOnDragOver(event -> {
            if (place(desk, cell, event).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                cell.pseudoClassStateChanged(TARGET, true);
            }
        });
        cell.setOnDragExited(event -> cell.pseudoClassStateChanged(TARGET, false));
        cell.setOnDragDropped(event -> drop(desk, cell, event));
        return cell;
    }

    private static void start(OutlineCell cell, MouseEvent event) {
        if (cell.getItem() instanceof Row.Held held && held.spot() instanceof Spot.At(Id id)) {
            ClipboardContent content = new ClipboardContent();
            content.putString(id.toString());
            cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        }
    }

    private static void drop(Desk desk, OutlineCell cell, DragEvent event) {
        Optional<Place> place = place(desk, cell, event);
        Optional<Node> moving = moving(desk, event);
        if (place.isPresent() && moving.isPresent()) {
            desk.change(plan -> plan.find(moving.get().id()).map(n -> NodeChanges.move(plan, n, place.get())));
            event.setDropCompleted(true);
        }
    }

    private static Optional<Place> place(Desk desk, OutlineCell cell, DragEvent event) {
        return moving(desk, event)
                .flatMap(node -> cell.getItem() instanceof Row.Held held
                        ? Naming.drop(desk.plan(), node, held.spot())
                        : Optional.empty());
    }

    private static Optional<Node> moving(Desk desk, DragEvent event) {
        return event.getGestureSource() instanceof OutlineCell source
                        && source.getItem() instanceof Row.Held held
                        && held.spot() instanceof Spot.At(Id id)
                ? desk.plan().find(id)
                : Optional.empty();
    }
}
