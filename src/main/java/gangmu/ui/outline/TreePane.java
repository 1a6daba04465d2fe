package gangmu.ui.outline;

import gangmu.model.Change;
import gangmu.model.Id;
import gangmu.model.Node;
import gangmu.model.NodeChanges;
import gangmu.model.NodeChanges.Place;
import gangmu.model.NodeKind;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.text.Typed;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Icons;
import gangmu.ui.widget.Seen;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/** The tree with its search field, and what is done in it: naming, moving, deleting. */
final class TreePane extends VBox implements OutlineCell.Outcome {
    private final Desk desk;
    private final Texts texts;
    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private final Label nothingFound = new Label();
    private final OutlineTree tree;
    private final Selected selected;
    private Optional<Place> afterLatest = Optional.empty();
    private boolean arriving;

    TreePane(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.tree = new OutlineTree(desk::lookAt);
        this.selected = new Selected(desk, texts);
        getStyleClass().add("tree-pane");
        search.setPromptText(texts.get("outline.search"));
        search.setAccessibleText(texts.get("outline.search"));
        search.setLeft(Icons.of("fth-search"));
        search.textProperty().subscribe(this::refresh);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
        nothingFound.getStyleClass().add("hint");
        nothingFound.setWrapText(true);
        tree.setCellFactory(view -> OutlineDrag.of(new OutlineCell(texts, this), desk));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::onTreeKey);
        tree.setAccessibleText(texts.get("outline.tree"));
        VBox.setVgrow(tree, Priority.ALWAYS);
        StackPane searchBox = new StackPane(search);
        searchBox.getStyleClass().add("search-box");
        getChildren().setAll(searchBox, nothingFound, tree, RenamingNote.of(desk, tree, texts));
        ObservableValue<Boolean> seen = Seen.of(this);
        desk.state().when(seen).subscribe((was, is) -> follow());
        desk.year().when(seen).subscribe((was, is) -> refresh());
        desk.spot().when(seen).subscribe(this::reveal);
        refresh();
    }

    OutlineTree tree() {
        return tree;
    }

    /** Puts the cursor into the search field. */
    void startSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Shows a newer plan; what is looked at stays in sight also where a search no longer finds it as it is now. */
    private void follow() {
        Spot spot = desk.spot().get();
        boolean inSight = tree.shows(spot);
        refresh();
        if (inSight && !tree.shows(spot) && spot.isIn(desk.plan())) {
            search.clear();
        }
    }

    private void refresh() {
        if (tree.getEditingItem() != null) {
            return; // the line that is being named would be lost; its end refreshes
        }
        TreeShape shape = new TreeShape(desk.plan(), desk.year().get(), texts);
        String sought = search.getText().strip();
        Branch found = shape.found(sought);
        boolean nothing = !sought.isEmpty() && found.children().isEmpty();
        nothingFound.setText(nothing ? texts.get("outline.search.nothing", sought) : "");
        nothingFound.setVisible(nothing);
        nothingFound.setManaged(nothing);
        tree.show(found, !sought.isEmpty(), desk.spot().get());
    }

    private void reveal(Spot spot) {
        if (arriving) {
            return; // to select it would end the naming of the next one
        }
        if (!tree.shows(spot) && !search.getText().isEmpty()) {
            search.clear();
        }
        tree.select(spot);
    }

    private void onSearchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            lookAtFound(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            lookAtFound(0);
            tree.requestFocus();
            event.consume();
        }
    }

    /** Looks at what a search finds next to what is looked at, or at the first; the cursor stays in the search. */
    private void lookAtFound(int by) {
        String sought = search.getText().strip();
        if (sought.isEmpty()) {
            tree.requestFocus();
            return;
        }
        List<Spot> found = new TreeShape(desk.plan(), desk.year().get(), texts).matches(sought);
        int at = found.indexOf(desk.spot().get());
        if (!found.isEmpty()) {
            desk.lookAt(found.get(at < 0 ? 0 : Math.clamp(at + by, 0, found.size() - 1)));
        }
    }

    private void onTreeKey(KeyEvent event) {
        if (tree.getEditingItem() != null || desk.isReadOnly()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    nameChild();
                } else {
                    nameSibling();
                }
            }
            case F2 -> rename();
            case DELETE -> selected.delete();
            case TAB -> {
                if (!indent(!event.isShiftDown())) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    void nameSibling() {
        afterLatest
                .or(() -> Naming.sibling(desk.plan(), desk.spot().get()))
                .or(this::childPlace)
                .ifPresent(this::name);
    }

    void nameChild() {
        childPlace().ifPresent(this::name);
    }

    void nameUnder(NodeKind kind) {
        Naming.under(desk.plan(), desk.spot().get(), kind).ifPresent(this::name);
    }

    private Optional<Place> childPlace() {
        return Naming.child(desk.plan(), desk.spot().get());
    }

    private void name(Place place) {
        search.clear();
        tree.name(place, "");
    }

    void rename() {
        tree.requestFocus();
        tree.rename();
    }

    void shift(int by) {
        changeSelected((plan, node) -> NodeChanges.shift(plan, node, by));
    }

    private boolean indent(boolean in) {
        boolean outline = selected.node().filter(OutlineNode.class::isInstance).isPresent();
        if (outline) {
            changeSelected((plan, node) -> moved(plan, node, in));
        }
        return outline;
    }

    void indent() {
        indent(true);
    }

    void outdent() {
        indent(false);
    }

    private static Optional<Change> moved(Plan plan, Node node, boolean in) {
        if (!(node instanceof OutlineNode outlineNode)) {
            return Optional.empty();
        }
        return in ? NodeChanges.indent(plan, outlineNode) : NodeChanges.outdent(plan, outlineNode);
    }

    private void changeSelected(BiFunction<Plan, Node, Optional<Change>> change) {
        selected.node()
                .ifPresent(node ->
                        desk.change(plan -> plan.find(node.id()).flatMap(present -> change.apply(plan, present))));
    }

    @Override
    public void named(Row row, String name) {
        store(row, Typed.seen(name), this::arrive);
    }

    /** Looks at a node that was added, also while the next one is being named already. */
    private void arrive(Id added) {
        arriving = tree.getEditingItem() != null;
        desk.lookAt(new Spot.At(added));
        arriving = false;
    }

    @Override
    public void left(Row row, String name) {
        store(row, Typed.seen(name), added -> {}); // where the person went on is looked at already
    }

    private void store(Row row, String name, Consumer<Id> added) {
        tree.dropNaming();
        refresh();
        if (name.isEmpty()) {
            return; // nothing is added, and a node keeps its name
        }
        switch (row) {
            case Row.Naming naming -> add(naming.place(), name, added);
            case Row.Held held
            when held.spot() instanceof Spot.At(var id) ->
                desk.change(plan -> plan.find(id).flatMap(node -> renamed(node, name)));
            case Row.Held held -> {} // only nodes have names
        }
    }

    private static Optional<Change> renamed(Node node, String name) {
        return node.name().equals(name) ? Optional.empty() : Optional.of(NodeChanges.rename(node, name));
    }

    /** Adds a node; until it is stored, the next sibling follows it and not what is still looked at. */
    private void add(Place place, String name, Consumer<Id> added) {
        Id id = Id.random();
        Place next = new Place(place.kind(), place.parent(), id);
        afterLatest = Optional.of(next);
        desk.change(plan -> Optional.of(NodeChanges.add(NodeChanges.newNode(plan, id, place, name))), () -> {
            afterLatest = afterLatest.filter(latest -> !latest.equals(next));
            added.accept(id);
        });
    }

    @Override
    public void cancelled(Row row) {
        tree.dropNaming();
        refresh();
    }

    @Override
    public void indented(Row row, String typed, boolean in) {
        if (row instanceof Row.Naming(Place place, var before)) {
            Plan plan = desk.plan();
            tree.name((in ? Naming.indented(plan, place) : Naming.outdented(plan, place)).orElse(place), typed);
        } else {
            named(row, typed);
            changeSelected((plan, node) -> moved(plan, node, in));
        }
    }
}
