package gangmu.model;

import org.jspecify.annotations.Nullable;

/** An element that has a name and a place among siblings: an outline node, a KPI or a project. */
public sealed interface Node extends Element permits OutlineNode, Kpi, Project {

    /** The lasting identity. */
    Id id();

    /** What it stands under; null for a section alone. */
    @Nullable
    Id parent();

    /** The place among its siblings of the same kind. */
    Rank rank();

    /** The title or name. */
    String name();

    /** The same node with another name. */
    Node renamed(String name);

    /** The same node at another place. */
    Node placed(@Nullable Id parent, Rank rank);

    /** What a user would call this node. */
    default NodeKind nodeKind() {
        return switch (this) {
            case OutlineNode node -> NodeKind.valueOf(node.level().name());
            case Kpi kpi -> NodeKind.KPI;
            case Project project -> NodeKind.PROJECT;
        };
    }
}
