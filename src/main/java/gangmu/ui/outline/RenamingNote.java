package gangmu.ui.outline;

import gangmu.model.Holdings;
import gangmu.model.Id;
import gangmu.model.Impact;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.ImpactWords;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.FieldModel;
import java.util.Optional;
import javafx.scene.control.Label;

/** What another name of a node touches, for as long as one is being typed. */
final class RenamingNote extends Label {
    private final Texts texts;

    private RenamingNote(Desk desk, Texts texts) {
        this.texts = texts;
        setId("renaming");
        setWrapText(true);
        getStyleClass().add("foreseen");
        show(desk.plan(), Optional.empty());
    }

    /** The note that follows a field for the name. */
    static RenamingNote of(Desk desk, Id id, FieldModel name, Texts texts) {
        RenamingNote note = new RenamingNote(desk, texts);
        name.text().subscribe(() -> note.show(desk.plan(), desk.plan().find(id).filter(node -> name.isDirty())));
        return note;
    }

    /** The note under a tree in which lines are named in place. */
    static RenamingNote of(Desk desk, OutlineTree tree, Texts texts) {
        RenamingNote note = new RenamingNote(desk, texts);
        tree.editingItemProperty()
                .map(item -> named(desk, item.getValue()))
                .orElse(Optional.empty())
                .subscribe(node -> note.show(desk.plan(), node));
        return note;
    }

    private static Optional<Node> named(Desk desk, Row row) {
        return row instanceof Row.Held held && held.spot() instanceof Spot.At(var node)
                ? desk.plan().find(node)
                : Optional.empty();
    }

    /** Shows it of the node that is being renamed; nothing where none is. */
    private void show(Plan plan, Optional<Node> renamed) {
        setText(renamed.map(node -> words(plan, node)).orElse(""));
        setVisible(!getText().isEmpty());
        setManaged(isVisible());
    }

    private String words(Plan plan, Node node) {
        ImpactWords impact = new ImpactWords(Impact.ofRenaming(plan, node), texts);
        return String.join("\n", ImpactWords.touched(Holdings.of(plan, node), impact.beyondResults(), texts));
    }
}
