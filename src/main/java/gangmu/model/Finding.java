package gangmu.model;

/**
 * Something that a rule found in a plan.
 *
 * @param node the KPI, project or goal that it is about
 * @param other the KPI whose targets a project's period misses, the only project of a goal; else the node again
 * @param fact what was found, so that something else found later is another finding: the ISO years missed, separated by
 *     blanks, or the unit; else empty
 */
public record Finding(CoverageRule rule, Id node, Id other, String fact) {

    static Finding of(CoverageRule rule, Node node) {
        return new Finding(rule, node.id(), node.id(), "");
    }

    /** What the acceptance of this finding is told from all others by. */
    Key acceptance() {
        return Key.of(Kind.ACCEPTANCE, rule, node, other);
    }
}
