package gangmu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes that add, rename, move and delete nodes, whatever their kind. */
public final class NodeChanges {
    private NodeChanges() {}

    /**
     * A place for a node.
     *
     * @param parent what it stands under; null for a section
     * @param after the sibling before it; null for the first place
     */
    public record Place(
            NodeKind kind, @Nullable Id parent, @Nullable Id after) {

        /** The place right after a node, for a sibling of its kind. */
        public static Place after(Node node) {
            return new Place(node.nodeKind(), node.parent(), node.id());
        }

        /** The last place among the nodes of a kind under a parent. */
        public static Place last(Plan plan, NodeKind kind, @Nullable Id parent) {
            List<? extends Node> siblings = plan.under(parent, kind);
            return new Place(
                    kind, parent, siblings.isEmpty() ? null : siblings.getLast().id());
        }
    }

    /** A new node with this name at this place; a project is given the years of the plan as its period. */
    public static Node newNode(Plan plan, Id id, Place place, String name) {
        Rank rank = rank(plan, place, null);
        return switch (place.kind()) {
            case SECTION, GOAL, MEASURE ->
                new OutlineNode(id, place.parent(), Level.valueOf(place.kind().name()), rank, true, name);
            case KPI -> Kpi.named(id, Objects.requireNonNull(place.parent()), rank, name);
            case PROJECT -> {
                Id section = Objects.requireNonNull(place.parent());
                Heading heading = plan.heading();
                yield new Project(id, section, rank, name, heading.firstYear(), heading.lastYear(), "");
            }
        };
    }

    /** Adds a node made by {@link #newNode}; a KPI comes with the simplest measure, one figure a year. */
    public static Change add(Node node) {
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.add(node));
        if (node instanceof Kpi kpi) {
            edits.add(Edit.add(Measure.of(kpi.id(), Method.SUM_IN_YEAR)));
            edits.add(Edit.add(
                    Item.part(Id.random(), kpi.id(), Rank.between(null, null), Item.nameFor(kpi.name()), kpi.unit())));
        }
        return new Change(Deed.of(Verb.ADD, node.name()), edits);
    }

    /** Gives a node another name; the deed names it as it was called. */
    public static Change rename(Node node, String name) {
        return Change.of(Deed.of(Verb.RENAME, node.name()), new Edit(node, node.renamed(name)));
    }

    /** Replaces a node by one that differs in other things than name and place. */
    public static Change edit(Node before, Node after) {
        return Change.of(Deed.of(Verb.EDIT, before.name()), new Edit(before, after));
    }

    /** Moves a node to another place of its own kind. */
    public static Change move(Plan plan, Node node, Place place) {
        return moved(node, node.placed(place.parent(), rank(plan, place, node)));
    }

    /** Moves a node one place up or down among its siblings, where there is one. */
    public static Optional<Change> shift(Plan plan, Node node, int by) {
        List<? extends Node> siblings = plan.under(node.parent(), node.nodeKind());
        int to = siblings.indexOf(node) + by;
        if (to < 0 || to >= siblings.size()) {
            return Optional.empty();
        }
        int before = by < 0 ? to - 1 : to;
        Id after = before < 0 ? null : siblings.get(before).id();
        return Optional.of(move(plan, node, new Place(node.nodeKind(), node.parent(), after)));
    }

    /** Makes an outline node that nothing hangs from the last child of the sibling before it, one level down. */
    public static Optional<Change> indent(Plan plan, OutlineNode node) {
        List<? extends Node> siblings = plan.under(node.parent(), node.nodeKind());
        int index = siblings.indexOf(node);
        Optional<Level> below = node.level().below();
        if (index <= 0 || below.isEmpty() || !isBare(plan, node)) {
            return Optional.empty();
        }
        Id parent = siblings.get(index - 1).id();
        Place place = Place.last(plan, NodeKind.valueOf(below.get().name()), parent);
        return Optional.of(moved(node, node.placed(parent, below.get(), rank(plan, place, node))));
    }

    /** Puts an outline node that nothing hangs from right after its parent, one level up. */
    public static Optional<Change> outdent(Plan plan, OutlineNode node) {
        if (node.parent() == null || !isBare(plan, node)) {
            return Optional.empty();
        }
        OutlineNode parent = plan.node(node.parent()).orElseThrow();
        Rank rank = rank(plan, Place.after(parent), node);
        return Optional.of(moved(node, node.placed(parent.parent(), parent.level(), rank)));
    }

    /** Deletes a node and everything that cannot be without it: what stands under it, links, targets and actuals. */
    public static Change delete(Plan plan, Node node) {
        List<Element> doomed = new ArrayList<>();
        collect(plan, node, doomed);
        List<Edit> edits =
                doomed.reversed().stream().distinct().map(Edit::remove).toList();
        return new Change(Deed.of(Verb.DELETE, node.name()), edits);
    }

    private static void collect(Plan plan, Node node, List<Element> doomed) {
        doomed.add(node);
        plan.weight(node.id()).ifPresent(doomed::add);
        doomed.addAll(plan.acceptancesAbout(node.id()));
        plan.savedFilters().stream().filter(filter -> filter.isAbout(node.id())).forEach(doomed::add);
        for (NodeKind kind : node.nodeKind().children()) {
            plan.under(node.id(), kind).forEach(child -> collect(plan, child, doomed));
        }
        if (node instanceof Kpi kpi) {
            plan.projectsServing(kpi.id())
                    .forEach(p -> plan.link(p.id(), kpi.id()).ifPresent(doomed::add));
            plan.measure(kpi.id()).ifPresent(doomed::add);
            doomed.addAll(plan.reviews(kpi.id()));
            doomed.addAll(plan.closings(kpi.id()));
            doomed.addAll(plan.items(kpi.id()));
            doomed.addAll(plan.criteria(kpi.id()));
            doomed.addAll(plan.targets(kpi.id()));
            doomed.addAll(plan.adjustments(kpi.id()));
            doomed.addAll(plan.actuals(kpi.id()));
        } else if (node instanceof Project project) {
            plan.kpisServedBy(project.id())
                    .forEach(k -> plan.link(project.id(), k.id()).ifPresent(doomed::add));
        }
    }

    private static boolean isBare(Plan plan, OutlineNode node) {
        return node.nodeKind().children().stream()
                .allMatch(kind -> plan.under(node.id(), kind).isEmpty());
    }

    private static Change moved(Node before, Node after) {
        return Change.of(Deed.of(Verb.MOVE, before.name()), new Edit(before, after));
    }

    private static Rank rank(Plan plan, Place place, @Nullable Node moving) {
        List<? extends Node> siblings = plan.under(place.parent(), place.kind()).stream()
                .filter(node -> !node.equals(moving))
                .toList();
        int next = place.after() == null
                ? 0
                : siblings.stream().map(Node::id).toList().indexOf(place.after()) + 1;
        Rank low = next == 0 ? null : siblings.get(next - 1).rank();
        Rank high = next == siblings.size() ? null : siblings.get(next).rank();
        return Rank.between(low, high);
    }
}
