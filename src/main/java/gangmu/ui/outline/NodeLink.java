package gangmu.ui.outline;

import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.RocYears;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Icons;
import javafx.scene.control.Hyperlink;

/** The name of a node, with its number or period, that leads there. */
final class NodeLink extends Hyperlink {

    NodeLink(Desk desk, Node node) {
        super(text(desk.plan(), node), Icons.of(OutlineCell.icon(node.nodeKind())));
        setWrapText(true);
        getStyleClass().add("node-link");
        setOnAction(e -> desk.lookAt(Spot.of(node)));
    }

    static String text(Plan plan, Node node) {
        return switch (node) {
            case OutlineNode outline -> plan.numbering().label(outline) + outline.title();
            case Kpi kpi -> plan.numbering().code(kpi) + "　" + kpi.name();
            case Project project -> project.name() + "　" + RocYears.range(project.firstYear(), project.lastYear());
        };
    }
}
