package gangmu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Nodes that come back to where another stands by now: they get the place next to it, since no two may have the same. */
final class Placing {
    private Placing() {}

    /** The change, with what has to follow it so that no two siblings have the same rank. */
    static Change apart(Plan plan, Change change) {
        List<Edit> edits = new ArrayList<>(change.edits());
        Plan next = plan.after(change);
        for (Edit edit : change.net()) {
            Optional<Edit> moved = moved(next, edit);
            if (moved.isPresent()) {
                edits.add(moved.get());
                next = next.after(Change.of(change.deed(), moved.get()));
            }
        }
        return new Change(change.deed(), edits);
    }

    private static Optional<Edit> moved(Plan plan, Edit edit) {
        if (!(edit.after() instanceof Node node) || (edit.before() instanceof Node before && stays(before, node))) {
            return Optional.empty();
        }
        List<? extends Node> siblings = plan.under(node.parent(), node.nodeKind());
        boolean alone = siblings.stream()
                .allMatch(other -> other.id().equals(node.id()) || !other.rank().equals(node.rank()));
        if (alone) {
            return Optional.empty();
        }
        Rank next = siblings.stream()
                .map(Node::rank)
                .filter(rank -> rank.compareTo(node.rank()) > 0)
                .findFirst()
                .orElse(null);
        return Optional.of(new Edit(node, node.placed(node.parent(), Rank.between(node.rank(), next))));
    }

    private static boolean stays(Node before, Node after) {
        return Objects.equals(before.parent(), after.parent())
                && before.nodeKind() == after.nodeKind()
                && before.rank().equals(after.rank());
    }
}
