package gangmu.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan in the making: a copy that takes edits until it is finished and checked. */
final class Draft {
    private final Map<Kind, Map<Id, Map<Key, Element>>> groups = new EnumMap<>(Kind.class);
    private final Map<Key, Element> placed = new LinkedHashMap<>();
    private final Set<Key> own = new HashSet<>();
    private final @Nullable Plan origin;
    private boolean shapeChanged;
    private boolean othersAffected;

    Draft() {
        origin = null;
        for (Kind kind : Kind.values()) {
            groups.put(kind, new HashMap<>());
        }
    }

    Draft(Plan origin) {
        this.origin = origin;
        origin.groups().forEach((kind, byOwner) -> groups.put(kind, new HashMap<>(byOwner)));
    }

    void apply(Edit edit) {
        Element element = edit.element();
        Map<Id, Map<Key, Element>> byOwner = Objects.requireNonNull(groups.get(element.kind()));
        Map<Key, Element> group = ownGroup(byOwner, element);
        if (!Objects.equals(group.get(edit.key()), edit.before())) {
            throw new StaleEdit(edit);
        }
        if (edit.after() == null) {
            group.remove(edit.key());
            placed.remove(edit.key());
        } else {
            group.put(edit.key(), edit.after());
            placed.put(edit.key(), edit.after());
        }
        if (group.isEmpty()) {
            byOwner.remove(element.owner());
        } else {
            byOwner.put(element.owner(), group);
        }
        shapeChanged |= element instanceof Heading || element instanceof Node || element instanceof Link;
        othersAffected |= edit.before() != null && isReferredTo(element);
    }

    /** The group of an element, copied at its first edit and never again, since one change may hold many. */
    private Map<Key, Element> ownGroup(Map<Id, Map<Key, Element>> byOwner, Element element) {
        Map<Key, Element> group = byOwner.getOrDefault(element.owner(), Map.of());
        boolean isOwn = !own.add(new Key(element.kind(), element.owner().toString())) && !group.isEmpty();
        return isOwn ? group : new LinkedHashMap<>(group);
    }

    private static boolean isReferredTo(Element element) {
        return element instanceof OutlineNode
                || element instanceof Kpi
                || element instanceof Project
                || element instanceof Item;
    }

    Plan finish() {
        (othersAffected ? all() : placed.values().stream()).forEach(this::check);
        return origin != null && !shapeChanged ? new Plan(groups, origin.structure()) : new Plan(groups);
    }

    private Stream<Element> all() {
        return groups.values().stream()
                .flatMap(byOwner -> byOwner.values().stream())
                .flatMap(group -> group.values().stream());
    }

    private void check(Element element) {
        switch (element) {
            case Heading h -> {}
            case LightRule r -> {}
            case Cap c -> require(c, Kind.HEADING, c.heading());
            case Review r -> require(r, Kind.KPI, r.kpi());
            case Closing c -> require(c, Kind.KPI, c.kpi());
            case SilencedRule s -> require(s, Kind.HEADING, s.heading());
            case SavedFilter f -> {
                require(f, Kind.HEADING, f.heading());
                Stream.of(Optional.ofNullable(f.section()), Optional.ofNullable(f.goal()))
                        .flatMap(Optional::stream)
                        .forEach(id -> require(f, Kind.OUTLINE_NODE, id));
            }
            case Acceptance a -> {
                requireSomeNode(a, a.node());
                requireSomeNode(a, a.other());
            }
            case Weight w -> requireWeighed(w);
            case OutlineNode n -> n.level().above().ifPresent(level -> requireNode(n, n.parent(), level));
            case Kpi k -> requireNode(k, k.goal(), Level.GOAL);
            case Project p -> requireNode(p, p.section(), Level.SECTION);
            case Link l -> {
                require(l, Kind.PROJECT, l.project());
                require(l, Kind.KPI, l.kpi());
            }
            case Target t -> require(t, Kind.KPI, t.kpi());
            case TargetAdjustment a -> require(a, Kind.KPI, a.kpi());
            case Measure m -> require(m, Kind.KPI, m.kpi());
            case Item i -> require(i, Kind.KPI, i.kpi());
            case Criterion c -> {
                requireItem(c, c.kpi(), c.item());
                if (c.conditionItem() != null) {
                    requireItem(c, c.kpi(), c.conditionItem());
                }
            }
            case Actual a -> requireItem(a, a.kpi(), a.item());
        }
    }

    private void requireNode(Element element, @Nullable Id id, Level level) {
        Element found = id == null ? null : find(Kind.OUTLINE_NODE, id);
        if (!(found instanceof OutlineNode node && node.level() == level)) {
            throw new DanglingReference(element.key(), Key.of(Kind.OUTLINE_NODE, String.valueOf(id)), level + " " + id);
        }
    }

    private void requireSomeNode(Element element, Id id) {
        if (find(Kind.OUTLINE_NODE, id) == null && find(Kind.PROJECT, id) == null) {
            require(element, Kind.KPI, id);
        }
    }

    private void requireWeighed(Weight weight) {
        boolean isGoal =
                find(Kind.OUTLINE_NODE, weight.node()) instanceof OutlineNode node && node.level() == Level.GOAL;
        if (!isGoal) {
            require(weight, Kind.KPI, weight.node());
        }
    }

    private void requireItem(Element element, Id kpi, Id item) {
        if (!(find(Kind.ITEM, kpi, item) instanceof Item)) {
            throw new DanglingReference(element.key(), Key.of(Kind.ITEM, item), Kind.ITEM + " " + item);
        }
    }

    private void require(Element element, Kind kind, Id id) {
        if (find(kind, id) == null) {
            throw new DanglingReference(element.key(), Key.of(kind, id), kind + " " + id);
        }
    }

    private @Nullable Element find(Kind kind, Id id) {
        return find(kind, id, id);
    }

    private @Nullable Element find(Kind kind, Id owner, Id id) {
        return Objects.requireNonNull(groups.get(kind))
                .getOrDefault(owner, Map.of())
                .get(Key.of(kind, id));
    }
}
