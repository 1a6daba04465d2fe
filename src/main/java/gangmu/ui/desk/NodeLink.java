package gangmu.ui.desk;

import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.NodeKind;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.RocYears;
import gangmu.ui.widget.Icons;
import javafx.scene.control.Hyperlink;

/** The name of a node, with its number or period, that leads there. */
public final class NodeLink extends Hyperlink {

    /** The way to a node from wherever it is named. */
    public NodeLink(Desk desk, Node node) {
        super(text(desk.plan(), node), Icons.of(icon(node.nodeKind())));
        setWrapText(true);
        getStyleClass().add("node-link");
        setOnAction(e -> desk.lookAt(Spot.of(node)));
    }

    /** A node by number and name, or by name and period. */
    public static String text(Plan plan, Node node) {
        return switch (node) {
            case OutlineNode outline -> plan.numbering().titled(outline);
            case Kpi kpi -> plan.numbering().code(kpi) + "　" + kpi.name();
            case Project project -> project.name() + "　" + RocYears.range(project.firstYear(), project.lastYear());
        };
    }

    /** The literal of the icon that stands for a kind of node. */
    public static String icon(NodeKind kind) {
        return switch (kind) {
            case SECTION -> "fth-layers";
            case GOAL -> "fth-flag";
            case MEASURE -> "fth-list";
            case KPI -> "fth-target";
            case PROJECT -> "fth-briefcase";
        };
    }
}
