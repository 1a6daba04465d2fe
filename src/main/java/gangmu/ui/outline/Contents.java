package gangmu.ui.outline;

import gangmu.model.Id;
import gangmu.model.Node;
import gangmu.model.NodeKind;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeLink;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands directly under a section or goal, each a click away; an empty goal says what a KPI is. */
final class Contents extends VBox {
    private final Desk desk;
    private final Id id;
    private final Texts texts;

    Contents(Desk desk, Id id, Texts texts) {
        this.desk = desk;
        this.id = id;
        this.texts = texts;
        getStyleClass().add("contents");
        show(desk.plan());
    }

    void show(Plan plan) {
        getChildren().clear();
        plan.node(id).ifPresent(node -> node.nodeKind().children().forEach(kind -> add(plan, kind)));
    }

    private void add(Plan plan, NodeKind kind) {
        List<? extends Node> nodes = plan.under(id, kind);
        Label heading = new Label(texts.get("contents." + kind, nodes.size()));
        heading.getStyleClass().add("panel-heading");
        getChildren().add(heading);
        if (nodes.isEmpty()) {
            Label hint = new Label(texts.get((desk.isReadOnly() ? "contents.none." : "contents.empty.") + kind));
            hint.getStyleClass().add("hint");
            hint.setWrapText(true);
            getChildren().add(hint);
        }
        nodes.forEach(node -> getChildren().add(new NodeLink(desk, node)));
    }
}
