package gangmu.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What hangs on a node and would go along with it, counted.
 *
 * @param nodes what stands under it
 * @param formulas of items and measures
 * @param records what people said about it
 */
public record Holdings(
        Map<NodeKind, Integer> nodes, int links, int targets, int actuals, int formulas, Records records) {

    /**
     * What people said about a node.
     *
     * @param judgements lights that a person gave, and years that a person closed
     * @param adjustments of targets, with their reasons
     * @param acceptances of findings, with their reasons
     * @param filters that are kept and limit to the node
     */
    public record Records(int judgements, int adjustments, int acceptances, int filters) {
        /** That nobody said anything. */
        public static final Records NONE = new Records(0, 0, 0, 0);
    }

    /** What hangs on a node of a plan. */
    public static Holdings of(Plan plan, Node node) {
        return of(NodeChanges.delete(plan, node), node);
    }

    /** What a deletion removes beside the node. */
    static Holdings of(Change deletion, Node node) {
        Map<NodeKind, Integer> nodes = new EnumMap<>(NodeKind.class);
        List<Element> gone = deletion.edits().stream().map(Edit::element).toList();
        gone.stream()
                .filter(element -> element instanceof Node other && !other.id().equals(node.id()))
                .forEach(other -> nodes.merge(((Node) other).nodeKind(), 1, Integer::sum));
        return new Holdings(
                nodes,
                count(gone, Link.class),
                count(gone, Target.class),
                count(gone, Actual.class),
                (int) gone.stream().filter(Holdings::isFormula).count(),
                new Records(
                        count(gone, Judgement.class),
                        count(gone, TargetAdjustment.class),
                        count(gone, Acceptance.class),
                        count(gone, SavedFilter.class)));
    }

    private static int count(List<Element> elements, Class<? extends Element> type) {
        return (int) elements.stream().filter(type::isInstance).count();
    }

    private static boolean isFormula(Element element) {
        return (element instanceof Item item && !item.isCounted())
                || (element instanceof Measure measure && measure.method() == Method.FORMULA);
    }

    /** Whether nothing but the node itself goes. */
    public boolean isNothing() {
        return nodes.isEmpty() && links + targets + actuals + formulas == 0 && records.equals(Records.NONE);
    }
}
