package gangmu.ui.linkage;

import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.OutlineNode;
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
    private final Map<Id, Set<Id>> neighbours = new HashMap<>();

    private Reach(Linkage linkage) {
        for (Project project : linkage.projects()) {
            join(project.section(), project.id());
            linkage.plan().kpisServedBy(project.id()).stream()
                    .filter(linkage.kpis()::contains)
                    .forEach(kpi -> join(project.id(), kpi.id()));
        }
        for (Kpi kpi : linkage.kpis()) {
            join(kpi.id(), kpi.goal());
        }
    }

    private void join(Id one, Id other) {
        neighbours.computeIfAbsent(one, id -> new HashSet<>()).add(other);
        neighbours.computeIfAbsent(other, id -> new HashSet<>()).add(one);
    }

    /**
     * What can be got to.
     *
     * @param from where from; everything where that is nowhere
     * @param steps along how many links at most; everything where that is not said
     */
    static Set<Id> of(Linkage linkage, Optional<Id> from, Optional<Integer> steps) {
        Reach reach = new Reach(linkage);
        if (from.isEmpty() || steps.isEmpty() || !reach.neighbours.containsKey(from.get())) {
            return everything(linkage);
        }
        Set<Id> reached = new HashSet<>(Set.of(from.get()));
        for (int step = 0; step < steps.get(); step++) {
            Set<Id> further = new HashSet<>();
            reached.forEach(id -> further.addAll(reach.neighbours.getOrDefault(id, Set.of())));
            reached.addAll(further);
        }
        return reached;
    }

    /** What can be got to from where somebody looks. */
    static Set<Id> of(Linkage linkage, Spot looked, Optional<Integer> steps) {
        return of(linkage, looked instanceof Spot.At(Id id) ? Optional.of(id) : Optional.empty(), steps);
    }

    private static Set<Id> everything(Linkage linkage) {
        Set<Id> all = new HashSet<>();
        Stream.concat(linkage.plan().sections().stream(), linkage.plan().goals().stream())
                .map(OutlineNode::id)
                .forEach(all::add);
        linkage.projects().forEach(project -> all.add(project.id()));
        linkage.kpis().forEach(kpi -> all.add(kpi.id()));
        return all;
    }
}
