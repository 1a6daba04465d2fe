package gangmu.ui.history;

import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Entry;
import gangmu.model.Id;
import gangmu.model.Link;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.ui.desk.Spot;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nodes that are looked at: one with all that stands below it now. */
record Touched(Set<Id> nodes) {

    /** Those at a spot; empty where the whole plan is looked at. */
    static Optional<Touched> at(Spot spot, Plan plan) {
        Set<Id> nodes = new HashSet<>();
        switch (spot) {
            case Spot.Whole whole -> {}
            case Spot.At(Id id) -> plan.find(id).ifPresent(node -> collect(node, plan, nodes));
            case Spot.Projects(Id section) ->
                plan.projectsOfSection(section).forEach(project -> collect(project, plan, nodes));
        }
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new Touched(nodes));
    }

    private static void collect(Node node, Plan plan, Set<Id> nodes) {
        nodes.add(node.id());
        node.nodeKind()
                .children()
                .forEach(kind -> plan.under(node.id(), kind).forEach(child -> collect(child, plan, nodes)));
    }

    /** Whether a change touched one of them, something of it, or what stood directly under it. */
    boolean by(Entry entry) {
        return entry.change().edits().stream().anyMatch(this::by);
    }

    private boolean by(Edit edit) {
        return isOf(edit.before()) || isOf(edit.after());
    }

    private boolean isOf(@Nullable Element element) {
        return element != null
                && (nodes.contains(element.owner())
                        || (element instanceof Link link && nodes.contains(link.kpi()))
                        || (element instanceof Node node && node.parent() != null && nodes.contains(node.parent())));
    }
}
