package gangmu.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * What hangs on a node and would go along with it, counted.
 *
 * @param nodes what stands under it
 * @param formulas of items and measures
 * @param judgements lights that a person gave, and years that a person closed
 */
public record Holdings(
        Map<NodeKind, Integer> nodes, int links, int targets, int actuals, int formulas, int judgements) {

    /** What hangs on a node of a plan. */
    public static Holdings of(Plan plan, Node node) {
        return of(NodeChanges.delete(plan, node), node);
    }

    /** What a deletion removes beside the node. */
    static Holdings of(Change deletion, Node node) {
        Map<NodeKind, Integer> nodes = new EnumMap<>(NodeKind.class);
        int links = 0;
        int targets = 0;
        int actuals = 0;
        int formulas = 0;
        int judgements = 0;
        for (Edit edit : deletion.edits()) {
            switch (edit.element()) {
                case Node other when !other.id().equals(node.id()) -> nodes.merge(other.nodeKind(), 1, Integer::sum);
                case Link link -> links++;
                case Target target -> targets++;
                case Actual actual -> actuals++;
                case Item item when !item.isCounted() -> formulas++;
                case Measure measure when measure.method() == Method.FORMULA -> formulas++;
                case Judgement judgement -> judgements++;
                default -> {}
            }
        }
        return new Holdings(nodes, links, targets, actuals, formulas, judgements);
    }

    /** Whether nothing but the node itself goes. */
    public boolean isNothing() {
        return nodes.isEmpty() && links + targets + actuals + formulas + judgements == 0;
    }
}
