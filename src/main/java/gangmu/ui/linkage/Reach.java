package gangmu.ui.linkage;

import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Project;
import gangmu.ui.desk.Spot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How far one can get from a section, project, KPI or goal along the links. */
final class Reach {
    /** How far the graph goes at most, where it does not show everything. */
    static final int DEEPEST = 4;

    /** More boxes than these nobody finds their way in, and they would keep the window from answering. */
    static final int MOST_BOXES = 200;

    private final Map<Id, Set<Id>> neighbours = new HashMap<>();

    /**
     * Some nodes around one.
     *
     * @param steps along how many links
     */
    record Around(Set<Id> nodes, int steps) {}

    private Reach(Linkage linkage) {
        for (Project project : linkage.projects()) {
            join(project.section(), project.id());
            linkage.kpisServedBy(project).forEach(kpi -> join(project.id(), kpi.id()));
        }
        for (Kpi kpi : linkage.kpis()) {
            join(kpi.id(), kpi.goal());
        }
    }

    private void join(Id one, Id other) {
        neighbours.computeIfAbsent(one, id -> new HashSet<>()).add(other);
        neighbours.computeIfAbsent(other, id -> new HashSet<>()).add(one);
    }

    /** What can be got to; everything where no node of it, or no number of steps, is given. */
    static Set<Id> of(Linkage linkage, Optional<Id> from, Optional<Integer> steps) {
        Reach reach = new Reach(linkage);
        return from.filter(reach.neighbours::containsKey)
                .flatMap(id -> steps.map(number -> reach.around(id, number)))
                .orElseGet(() -> Set.copyOf(reach.neighbours.keySet()));
    }

    /**
     * What is around a node along as many links as leave no more than so many nodes; nothing where it is not among them.
     *
     * @param steps along how many links at most
     */
    static Around within(Linkage linkage, Optional<Id> from, int steps, int most) {
        Reach reach = new Reach(linkage);
        return from.filter(reach.neighbours::containsKey)
                .flatMap(id -> Stream.iterate(steps, further -> further - 1)
                        .limit(steps + 1L)
                        .map(further -> new Around(reach.around(id, further), further))
                        .filter(around -> around.nodes().size() <= most)
                        .findFirst())
                .orElse(new Around(Set.of(), 0));
    }

    private Set<Id> around(Id from, int steps) {
        Set<Id> reached = new HashSet<>(Set.of(from));
        for (int step = 0; step < steps; step++) {
            Set<Id> further = new HashSet<>();
            reached.forEach(id -> further.addAll(neighbours.getOrDefault(id, Set.of())));
            reached.addAll(further);
        }
        return reached;
    }

    /** What the graph shows to somebody who looks at a spot; everything where it shows nothing, since there is too much. */
    static Set<Id> of(Linkage linkage, Spot looked, Optional<Integer> steps) {
        Optional<Id> from = looked instanceof Spot.At(Id id) ? Optional.of(id) : Optional.empty();
        Set<Id> asked = of(linkage, from, steps);
        if (asked.size() <= MOST_BOXES) {
            return asked;
        }
        Set<Id> around =
                within(linkage, from, steps.orElse(DEEPEST), MOST_BOXES).nodes();
        return around.isEmpty() ? asked : around;
    }
}
