package gangmu.ui.linkage;

import gangmu.model.Id;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import java.util.List;

/**
 * A line of the matrix, down or across: a project or a KPI, or a section or goal that stands for all of its own.
 *
 * @param members what it stands for; of a project or KPI that itself
 * @param collapsed whether the members have no lines of their own
 */
record Line(Node node, List<? extends Node> members, boolean collapsed) {

    static Line of(Node node) {
        return new Line(node, List.of(node), false);
    }

    Id id() {
        return node.id();
    }

    boolean isGroup() {
        return node instanceof OutlineNode;
    }
}
