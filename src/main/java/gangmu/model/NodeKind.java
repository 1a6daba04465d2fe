package gangmu.model;

import java.util.List;

/** The kinds of node a user sees in the tree of a plan. */
public enum NodeKind {
    SECTION,
    GOAL,
    MEASURE,
    KPI,
    PROJECT;

    /** What may stand directly under a node of this kind, the usual one first. */
    public List<NodeKind> children() {
        return switch (this) {
            case SECTION -> List.of(GOAL, PROJECT);
            case GOAL -> List.of(KPI, MEASURE);
            case MEASURE, KPI, PROJECT -> List.of();
        };
    }
}
