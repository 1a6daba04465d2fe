package gangmu.ui.outline;

import gangmu.model.Holdings;
import gangmu.model.Id;
import gangmu.model.Impact;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.ImpactWords;
import gangmu.ui.widget.FieldModel;
import java.util.Optional;
import javafx.scene.control.Label;

/** What another name of a node touches, for as long as one is being typed. */
final class RenamingNote extends Label {
    private final Texts texts;

    RenamingNote(Texts texts) {
        this.texts = texts;
        setId("renaming");
        setWrapText(true);
        getStyleClass().add("foreseen");
        show(Optional.empty(), Optional.empty());
    }

    /** The note that follows a field for the name. */
    static RenamingNote of(Desk desk, Id id, FieldModel name, Texts texts) {
        RenamingNote note = new RenamingNote(texts);
        name.text()
                .subscribe(() ->
                        note.show(Optional.of(desk.plan()), desk.plan().find(id).filter(node -> name.isDirty())));
        return note;
    }

    /** Shows it of the node that is being renamed; nothing where none is. */
    void show(Optional<Plan> plan, Optional<Node> renamed) {
        setText(plan.flatMap(held -> renamed.map(node -> words(held, node))).orElse(""));
        setVisible(!getText().isEmpty());
        setManaged(isVisible());
    }

    private String words(Plan plan, Node node) {
        ImpactWords impact = new ImpactWords(Impact.ofRenaming(plan, node), texts);
        return String.join("\n", ImpactWords.touched(Holdings.of(plan, node), impact.beyondResults(), texts));
    }
}
