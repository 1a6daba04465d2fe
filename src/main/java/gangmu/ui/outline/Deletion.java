package gangmu.ui.outline;

import gangmu.model.Impact;
import gangmu.model.Node;
import gangmu.model.NodeChanges;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

/** Deleting a node: at once where nothing depends on it, else after saying what would go with it. */
final class Deletion {
    private final Desk desk;
    private final Texts texts;

    Deletion(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    void ask(Node node) {
        Impact impact = Impact.of(NodeChanges.delete(desk.plan(), node), node);
        if (impact.isNothing() || confirmed(node, impact)) {
            desk.change(plan -> plan.find(node.id()).map(present -> NodeChanges.delete(plan, present)));
        }
    }

    private boolean confirmed(Node node, Impact impact) {
        ButtonType delete = new ButtonType(texts.get("delete.do"), ButtonData.OK_DONE);
        ButtonType keep = new ButtonType(texts.get("delete.keep"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.WARNING, texts.get("delete.also", words(impact, texts)), delete, keep);
        alert.setTitle(texts.get("delete.title"));
        alert.setHeaderText(texts.get("delete.header", texts.get("kind." + node.nodeKind()), node.name()));
        alert.getDialogPane().setPrefWidth(480);
        return alert.showAndWait().equals(Optional.of(delete));
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
