package gangmu.ui.outline;

import gangmu.model.NodeChanges.Place;
import gangmu.model.NodeKind;
import gangmu.ui.desk.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/** The tree of a plan: shows a {@link Branch}, keeps what is open and selected, and lets one line be named. */
final class OutlineTree extends TreeView<Row> {
    private Map<Spot, TreeItem<Row>> items = new HashMap<>();
    private boolean showing;

    OutlineTree(Consumer<Spot> selected) {
        setShowRoot(true);
        setOnEditCancel(event -> setEditable(false));
        getStyleClass().add("outline-tree");
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!showing && item != null && item.getValue() instanceof Row.Held held) {
                selected.accept(held.spot());
            }
        });
    }

    /** Shows these lines, open where they were open before, or everywhere after a search. */
    void show(Branch branch, boolean allOpen, Spot selected) {
        changing(() -> {
            Map<Spot, TreeItem<Row>> next = new HashMap<>();
            TreeItem<Row> root = item(branch, allOpen, next);
            items = next;
            if (!Objects.equals(getRoot(), root)) {
                setRoot(root);
            }
            select(selected);
        });
    }

    /** Changes lines without a focus, which the view would move some time later, and so end naming. */
    private void changing(Runnable change) {
        showing = true;
        getFocusModel().focus(-1);
        change.run();
        showing = false;
    }

    private TreeItem<Row> item(Branch branch, boolean allOpen, Map<Spot, TreeItem<Row>> next) {
        Spot spot = branch.row().spot();
        TreeItem<Row> item = Optional.ofNullable(items.get(spot)).orElseGet(() -> opened(spot));
        next.put(spot, item);
        if (!branch.row().equals(item.getValue())) {
            item.setValue(branch.row());
        }
        List<TreeItem<Row>> children = new ArrayList<>();
        branch.children().forEach(child -> children.add(item(child, allOpen, next)));
        if (!item.getChildren().equals(children)) {
            item.getChildren().setAll(children);
        }
        if (allOpen) {
            item.setExpanded(true);
        }
        return item;
    }

    private static TreeItem<Row> opened(Spot spot) {
        TreeItem<Row> item = new TreeItem<>();
        item.setExpanded(!(spot instanceof Spot.Projects));
        return item;
    }

    /** Selects the line of a spot and makes it visible, if it is among the lines shown. */
    void select(Spot spot) {
        TreeItem<Row> item = items.get(spot);
        if (item == null) {
            getSelectionModel().clearSelection();
            return;
        }
        for (TreeItem<Row> up = item.getParent(); up != null; up = up.getParent()) {
            up.setExpanded(true);
        }
        if (!Objects.equals(getSelectionModel().getSelectedItem(), item)) {
            getSelectionModel().select(item);
            scrollTo(Math.max(0, getRow(item) - 4));
        }
        getFocusModel().focus(getRow(item));
    }

    /** Whether the line of a spot is among those shown. */
    boolean shows(Spot spot) {
        return items.containsKey(spot);
    }

    /** Lets the selected line be renamed in place. */
    void rename() {
        TreeItem<Row> item = getSelectionModel().getSelectedItem();
        if (item != null) {
            startNaming(item);
        }
    }

    /** Opens a line for naming; at other times none is editable, since a click on a selected line would open it. */
    private void startNaming(TreeItem<Row> item) {
        setEditable(true);
        edit(item);
    }

    /** Opens a line for a new node at a place and lets it be named. */
    void name(Place place, String typed) {
        dropNaming();
        @Nullable TreeItem<Row> parent = parent(place);
        if (parent == null) {
            return;
        }
        TreeItem<Row> naming = new TreeItem<>(new Row.Naming(place, typed));
        changing(() -> {
            parent.setExpanded(true);
            parent.getChildren().add(position(parent, place), naming);
            getSelectionModel().select(naming);
        });
        scrollTo(Math.max(0, getRow(naming) - 4));
        layout();
        startNaming(naming);
    }

    /** The line that a new one is named under; the first project of a section has none of its own yet. */
    private @Nullable TreeItem<Row> parent(Place place) {
        @Nullable TreeItem<Row> parent = items.get(Naming.parentSpot(place));
        return parent == null && place.parent() != null ? items.get(new Spot.At(place.parent())) : parent;
    }

    /** Takes the line that was being named away again. */
    void dropNaming() {
        edit(null);
        List<TreeItem<Row>> open = new ArrayList<>();
        items.values()
                .forEach(item -> item.getChildren().stream()
                        .filter(child -> child.getValue() instanceof Row.Naming)
                        .forEach(open::add));
        changing(() -> open.forEach(
                item -> Objects.requireNonNull(item.getParent()).getChildren().remove(item)));
    }

    private int position(TreeItem<Row> parent, Place place) {
        @Nullable TreeItem<Row> before = place.after() == null ? null : items.get(new Spot.At(place.after()));
        int index = parent.getChildren().indexOf(before);
        if (index < 0 && place.after() != null) {
            // The one before is not shown yet: it was named a moment ago, after what is still selected.
            index = parent.getChildren().indexOf(getSelectionModel().getSelectedItem());
        }
        boolean first = place.kind() == NodeKind.PROJECT
                && parent.getValue() instanceof Row.Held held
                && held.spot() instanceof Spot.At;
        return index >= 0 ? index + 1 : first ? parent.getChildren().size() : firstOf(parent, place.kind());
    }

    /** Where the first node of a kind stands under a parent: KPIs come before measures, goals before projects. */
    private static int firstOf(TreeItem<Row> parent, NodeKind kind) {
        if (kind != NodeKind.MEASURE) {
            return 0;
        }
        return (int) parent.getChildren().stream()
                .filter(item ->
                        item.getValue() instanceof Row.Held held && held.kind().equals(Optional.of(NodeKind.KPI)))
                .count();
    }
}
