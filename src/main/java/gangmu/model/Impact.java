package gangmu.model;

import java.util.EnumMap;
import java.util.Map;

/** What a deletion takes along with the node it is about, counted. */
public record Impact(Map<NodeKind, Integer> nodes, int links, int targets, int actuals) {

    /** What the change removes beside the node. */
    public static Impact of(Change deletion, Node node) {
        Map<NodeKind, Integer> nodes = new EnumMap<>(NodeKind.class);
        int links = 0;
        int targets = 0;
        int actuals = 0;
        for (Edit edit : deletion.edits()) {
            switch (edit.element()) {
                case Node other when !other.id().equals(node.id()) -> nodes.merge(other.nodeKind(), 1, Integer::sum);
                case Link link -> links++;
                case Target target -> targets++;
                case Actual actual -> actuals++;
                default -> {}
            }
        }
        return new Impact(nodes, links, targets, actuals);
    }

    /** Whether nothing but the node itself goes. */
    public boolean isNothing() {
        return nodes.isEmpty() && links + targets + actuals == 0;
    }
}
