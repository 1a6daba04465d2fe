package gangmu.ui.desk;

import gangmu.model.Id;
import gangmu.model.Node;
import gangmu.model.Plan;

/** A place in the plan that can be looked at: the whole plan, one node, or the list of a section's projects. */
public sealed interface Spot {

    /** The plan as a whole. */
    record Whole() implements Spot {}

    /** One outline node, KPI or project. */
    record At(Id id) implements Spot {}

    /** The projects of a section. */
    record Projects(Id section) implements Spot {}

    /** The place of a node. */
    static Spot of(Node node) {
        return new At(node.id());
    }

    /** Whether the plan still holds what is looked at. */
    default boolean isIn(Plan plan) {
        return switch (this) {
            case Whole whole -> true;
            case At(Id id) -> plan.find(id).isPresent();
            case Projects(Id section) -> plan.node(section).isPresent();
        };
    }
}
