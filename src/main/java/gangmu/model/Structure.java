package gangmu.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order of a plan, worked out once: who stands under whom, who serves whom, and the numbers that follow. */
record Structure(
        List<OutlineNode> sections,
        Map<Id, List<OutlineNode>> childrenOf,
        Map<Id, List<Kpi>> kpisOf,
        Map<Id, List<Project>> projectsOf,
        Links links,
        Numbering numbering) {

    /** Who serves whom, from both ends. */
    record Links(Map<Id, List<Kpi>> kpisOf, Map<Id, List<Project>> projectsOf) {}

    static Structure of(Plan plan) {
        List<OutlineNode> sections = ordered(
                plan.all(OutlineNode.class, Kind.OUTLINE_NODE).filter(n -> n.level() == Level.SECTION),
                OutlineNode::rank);
        Map<Id, List<OutlineNode>> children = grouped(
                plan.all(OutlineNode.class, Kind.OUTLINE_NODE).filter(n -> n.level() != Level.SECTION),
                n -> Objects.requireNonNull(n.parent()),
                OutlineNode::rank);
        Map<Id, List<Kpi>> kpis = grouped(plan.all(Kpi.class, Kind.KPI), Kpi::goal, Kpi::rank);
        Map<Id, List<Project>> projects =
                grouped(plan.all(Project.class, Kind.PROJECT), Project::section, Project::rank);
        List<OutlineNode> goals = sections.stream()
                .flatMap(s -> children.getOrDefault(s.id(), List.of()).stream())
                .toList();
        return new Structure(
                sections,
                children,
                kpis,
                projects,
                links(
                        plan,
                        goals.stream().flatMap(g -> kpis.getOrDefault(g.id(), List.of()).stream()),
                        sections.stream().flatMap(s -> projects.getOrDefault(s.id(), List.of()).stream())),
                Numbering.of(sections, children, kpis));
    }

    private static Links links(Plan plan, Stream<Kpi> kpisInOrder, Stream<Project> projectsInOrder) {
        Map<Id, List<Id>> kpiIds = plan.all(Link.class, Kind.LINK)
                .collect(Collectors.groupingBy(Link::kpi, Collectors.mapping(Link::project, Collectors.toList())));
        Map<Id, List<Id>> projectIds = plan.all(Link.class, Kind.LINK)
                .collect(Collectors.groupingBy(Link::project, Collectors.mapping(Link::kpi, Collectors.toList())));
        return new Links(spread(kpisInOrder, Kpi::id, kpiIds), spread(projectsInOrder, Project::id, projectIds));
    }

    /** Gives each partner the things linked to it, in the order of the things. */
    private static <T> Map<Id, List<T>> spread(Stream<T> inOrder, Function<T, Id> id, Map<Id, List<Id>> partners) {
        record Pair<T>(Id partner, T thing) {}
        return inOrder.flatMap(thing -> partners.getOrDefault(id.apply(thing), List.of()).stream()
                        .map(p -> new Pair<>(p, thing)))
                .collect(Collectors.groupingBy(Pair::partner, Collectors.mapping(Pair::thing, Collectors.toList())));
    }

    private static <T> Map<Id, List<T>> grouped(Stream<T> things, Function<T, Id> by, Function<T, Rank> rank) {
        return ordered(things, rank).stream().collect(Collectors.groupingBy(by));
    }

    private static <T> List<T> ordered(Stream<T> things, Function<T, Rank> rank) {
        return things.sorted(Comparator.comparing(rank)).toList();
    }

    List<OutlineNode> children(Id node) {
        return childrenOf.getOrDefault(node, List.of());
    }

    List<Kpi> kpis(Id goal) {
        return kpisOf.getOrDefault(goal, List.of());
    }

    List<Project> projects(Id section) {
        return projectsOf.getOrDefault(section, List.of());
    }

    List<Kpi> kpisServedBy(Id project) {
        return links.kpisOf().getOrDefault(project, List.of());
    }

    List<Project> projectsServing(Id kpi) {
        return links.projectsOf().getOrDefault(kpi, List.of());
    }
}
