package gangmu.ui.outline;

import gangmu.model.Change;
import gangmu.model.Id;
import gangmu.model.Node;
import gangmu.model.NodeChanges;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.text.Parsed;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Required;
import gangmu.ui.desk.Slot;
import gangmu.ui.widget.FieldModel;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What can be edited of any node, its name, and of outline nodes whether they are numbered. */
final class NodeViewModel {
    private final Desk desk;
    private final Id id;
    private final FieldModel name;
    private final BooleanProperty numbered = new SimpleBooleanProperty();

    NodeViewModel(Desk desk, Id id) {
        this.desk = desk;
        this.id = id;
        this.name = field("node.name", this::rename);
        show(desk.plan());
    }

    /** A field of the node whose refused text outlives its form. */
    FieldModel field(String nameKey, Function<String, Parsed<String>> store) {
        return new FieldModel(store, desk.unstored().of(Slot.of(id, nameKey)));
    }

    FieldModel name() {
        return name;
    }

    /** Whether official numbering counts the node, as the plan holds it. */
    BooleanProperty numbered() {
        return numbered;
    }

    void show(Plan plan) {
        plan.find(id).ifPresent(node -> {
            name.show(node.name());
            numbered.set(node instanceof OutlineNode outline && outline.numbered());
        });
    }

    void number(boolean counted) {
        edit(node -> node instanceof OutlineNode outline ? outline.numbered(counted) : node);
    }

    /** Replaces the node by an edited one, where that differs. */
    void edit(UnaryOperator<Node> edited) {
        desk.change(plan -> plan.find(id).flatMap(node -> edit(node, edited.apply(node))));
    }

    private static Optional<Change> edit(Node before, Node after) {
        return after.equals(before) ? Optional.empty() : Optional.of(NodeChanges.edit(before, after));
    }

    private Parsed<String> rename(String typed) {
        return Required.parse(typed).then(given -> {
            desk.change(plan -> plan.find(id)
                    .filter(node -> !node.name().equals(given))
                    .map(node -> NodeChanges.rename(node, given)));
            return Parsed.value(given);
        });
    }
}
