package gangmu.ui.outline;

import gangmu.model.Impact;
import gangmu.model.Node;
import gangmu.model.NodeChanges;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Question;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Deleting a node: at once where nothing depends on it, else after saying what would go with it. */
final class Deletion {
    private final Desk desk;
    private final Texts texts;

    Deletion(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    void ask(Node node, Window owner) {
        Impact impact = Impact.of(NodeChanges.delete(desk.plan(), node), node);
        if (impact.isNothing() || confirmed(node, impact, owner)) {
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

    private boolean confirmed(Node node, Impact impact, Window owner) {
        ButtonType delete = new ButtonType(texts.get("delete.do"), ButtonData.OK_DONE);
        ButtonType keep = new ButtonType(texts.get("delete.keep"), ButtonData.CANCEL_CLOSE);
        String heading = texts.get("delete.header", texts.get("kind." + node.nodeKind()), node.name());
        String also = texts.get("delete.also", words(impact, texts));
        return Question.isWanted(Question.of(AlertType.WARNING, owner, heading, also, delete, keep), delete, keep);
    }

    /** What goes along, counted: “2 KPIs, 3 links, 1 actual”. */
    static String words(Impact impact, Texts texts) {
        List<String> parts = new ArrayList<>();
        impact.nodes().forEach((kind, count) -> parts.add(texts.get("impact." + kind, count)));
        add(parts, texts, "impact.links", impact.links());
        add(parts, texts, "impact.targets", impact.targets());
        add(parts, texts, "impact.actuals", impact.actuals());
        return String.join(texts.get("list.comma"), parts);
    }

    private static void add(List<String> parts, Texts texts, String key, int count) {
        if (count > 0) {
            parts.add(texts.get(key, count));
        }
    }
}
