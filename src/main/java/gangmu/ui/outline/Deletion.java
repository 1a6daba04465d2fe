package gangmu.ui.outline;

import gangmu.model.Change;
import gangmu.model.Holdings;
import gangmu.model.Impact;
import gangmu.model.Node;
import gangmu.model.NodeChanges;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.ImpactList;
import gangmu.ui.desk.ImpactWords;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Question;
import gangmu.ui.widget.ScrollingForm;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Deleting a node: at once where nothing depends on it, else after saying what would go with it and what would follow. */
final class Deletion {
    private final Desk desk;
    private final Texts texts;

    Deletion(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    void ask(Node node, Window owner) {
        Holdings held = Holdings.of(desk.plan(), node);
        if (held.isNothing() || confirmed(node, held, owner)) {
            desk.lookAt(neighbour(node));
            desk.change(plan -> plan.find(node.id()).map(present -> NodeChanges.delete(plan, present)));
        }
    }

    /** What to look at when the node is gone: the next of its kind, else the one before it, else what it stood under. */
    private Spot neighbour(Node node) {
        List<? extends Node> siblings = desk.plan().under(node.parent(), node.nodeKind());
        int index = siblings.indexOf(node);
        if (siblings.size() > 1) {
            return Spot.of(siblings.get(index + 1 < siblings.size() ? index + 1 : index - 1));
        }
        return node.parent() == null ? new Spot.Whole() : new Spot.At(node.parent());
    }

    private boolean confirmed(Node node, Holdings held, Window owner) {
        ButtonType delete = new ButtonType(texts.get("delete.do"), ButtonData.OK_DONE);
        ButtonType keep = new ButtonType(texts.get("delete.keep"), ButtonData.CANCEL_CLOSE);
        String heading = texts.get("delete.header", texts.get("kind." + node.nodeKind()), node.name());
        String also = texts.get("delete.also", ImpactWords.held(held, texts));
        Alert question = Question.of(AlertType.WARNING, owner, heading, also, delete, keep);
        Label words = new Label(also);
        words.setWrapText(true);
        ImpactList impact = new ImpactList(texts);
        Change deletion = NodeChanges.delete(desk.plan(), node);
        impact.show(List.of(), Optional.of(Impact.of(desk.plan(), deletion)));
        VBox content = new VBox(words, impact);
        content.getStyleClass().add("question");
        question.getDialogPane().setContent(new ScrollingForm(content));
        return Question.isWanted(question, delete, keep);
    }
}
