package gangmu.ui.measure;

import gangmu.model.Id;
import gangmu.model.Plan;
import gangmu.ui.desk.NodeForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Rows that come and go with what they show; those that stay keep the cursor and what is being typed in them. */
final class Rows<R extends Node & NodeForm> extends VBox {
    private final Map<Id, R> rows = new HashMap<>();
    private final Function<Id, R> newRow;
    private final Button add;
    private boolean added;

    /** @param add the button that adds a row, which then gets the cursor */
    Rows(Function<Id, R> newRow, Button add) {
        this.newRow = newRow;
        this.add = add;
        getStyleClass().add("rows");
        add.addEventHandler(ActionEvent.ACTION, e -> added = true);
    }

    /** Shows a row for each of these, in this order. */
    void show(List<Id> all, Plan plan) {
        Optional<Node> focused = focused();
        int left = focused.map(this::place).orElse(-1);
        rows.keySet().retainAll(all);
        getChildren().retainAll(rows.values());
        for (int place = 0; place < all.size(); place++) {
            put(all.get(place), place);
        }
        rows.values().forEach(row -> row.show(plan));
        focused.filter(node -> left >= 0).ifPresent(node -> restore(node, left));
    }

    private void put(Id id, int place) {
        @Nullable R known = rows.get(id);
        R row = known == null ? newRow.apply(id) : known;
        rows.put(id, row);
        if (getChildren().indexOf(row) != place) {
            getChildren().remove(row);
            getChildren().add(place, row);
        }
        if (known == null && added) {
            added = false;
            enter(row);
        }
    }

    private static void enter(Node row) {
        if (row.lookup(".text-input") instanceof TextInputControl first) {
            first.requestFocus();
            first.selectAll();
        }
    }

    /** The cursor stays with a row that was moved; from one that is gone it goes to the next. */
    private void restore(Node focused, int left) {
        if (focused.getScene() != null) {
            focused.requestFocus();
        } else if (getChildren().isEmpty()) {
            add.requestFocus();
        } else {
            Node next = getChildren().get(Math.min(left, getChildren().size() - 1));
            Optional.ofNullable(next.lookup(".button")).ifPresent(Node::requestFocus);
        }
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }

    /** In which row something is; negative where it is in none. */
    private int place(Node node) {
        for (int place = 0; place < getChildren().size(); place++) {
            for (Node above = node; above != null; above = above.getParent()) {
                if (above.equals(getChildren().get(place))) {
                    return place;
                }
            }
        }
        return -1;
    }
}
