package gangmu.ui.outline;

import gangmu.model.Level;
import gangmu.model.Node;
import gangmu.model.NodeChanges.Place;
import gangmu.model.NodeKind;
import gangmu.model.Plan;
import gangmu.ui.desk.Spot;
import java.util.List;
import java.util.Optional;

/** Where a node that is being named may go: beside or under what is selected, and one level in or out from there. */
final class Naming {
    private Naming() {}

    /** The place right after what is selected; after the whole plan there is none. */
    static Optional<Place> sibling(Plan plan, Spot selected) {
        return switch (selected) {
            case Spot.Whole whole -> Optional.empty();
            case Spot.At(var id) -> plan.find(id).map(Place::after);
            case Spot.Projects(var section) -> Optional.of(Place.last(plan, NodeKind.PROJECT, section));
        };
    }

    /** The last place of the usual kind under what is selected. */
    static Optional<Place> child(Plan plan, Spot selected) {
        return kindsUnder(plan, selected).stream().findFirst().flatMap(kind -> under(plan, selected, kind));
    }

    /** The kinds that may stand under what is selected, the usual one first. */
    static List<NodeKind> kindsUnder(Plan plan, Spot selected) {
        return switch (selected) {
            case Spot.Whole whole -> List.of(NodeKind.SECTION);
            case Spot.At(var id) ->
                plan.find(id).map(n -> n.nodeKind().children()).orElse(List.of());
            case Spot.Projects projects -> List.of(NodeKind.PROJECT);
        };
    }

    /** The last place of a kind under what is selected. */
    static Optional<Place> under(Plan plan, Spot selected, NodeKind kind) {
        return switch (selected) {
            case Spot.Whole whole -> Optional.of(Place.last(plan, kind, null));
            case Spot.At(var id) -> plan.find(id).map(node -> Place.last(plan, kind, node.id()));
            case Spot.Projects(var section) -> Optional.of(Place.last(plan, kind, section));
        };
    }

    /** The place one level further in: last under the sibling before; only outline nodes have levels. */
    static Optional<Place> indented(Plan plan, Place place) {
        return level(place)
                .flatMap(Level::below)
                .filter(below -> place.after() != null)
                .map(below -> Place.last(plan, kind(below), place.after()));
    }

    /** The place one level further out: right after the node it would have stood under. */
    static Optional<Place> outdented(Plan plan, Place place) {
        return Optional.ofNullable(place.parent())
                .flatMap(plan::node)
                .filter(parent -> level(place).isPresent())
                .map(Place::after);
    }

    /** The spot the new line stands under in the tree. */
    static Spot parentSpot(Place place) {
        if (place.parent() == null) {
            return new Spot.Whole();
        }
        return place.kind() == NodeKind.PROJECT ? new Spot.Projects(place.parent()) : new Spot.At(place.parent());
    }

    /** Whether a node may be moved to right after another, or last under it. */
    static Optional<Place> drop(Plan plan, Node moving, Spot onto) {
        Optional<Place> under = kindsUnder(plan, onto).contains(moving.nodeKind())
                ? under(plan, onto, moving.nodeKind())
                : Optional.empty();
        return under.or(() -> onto instanceof Spot.At(var id)
                ? plan.find(id)
                        .filter(target -> target.nodeKind() == moving.nodeKind()
                                && !target.id().equals(moving.id()))
                        .map(Place::after)
                : Optional.empty());
    }

    private static Optional<Level> level(Place place) {
        return switch (place.kind()) {
            case SECTION, GOAL, MEASURE ->
                Optional.of(Level.valueOf(place.kind().name()));
            case KPI, PROJECT -> Optional.empty();
        };
    }

    private static NodeKind kind(Level level) {
        return NodeKind.valueOf(level.name());
    }
}
