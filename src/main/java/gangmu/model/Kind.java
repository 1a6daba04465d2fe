package gangmu.model;

import java.util.List;

/** The kinds of element, each after the kinds it refers to, with its record type and the fields that identify it. */
public enum Kind {
    HEADING(Heading.class, List.of("id")),
    OUTLINE_NODE(OutlineNode.class, List.of("id")),
    KPI(Kpi.class, List.of("id")),
    PROJECT(Project.class, List.of("id")),
    LINK(Link.class, List.of("project", "kpi")),
    TARGET(Target.class, List.of("kpi", "year")),
    ACTUAL(Actual.class, List.of("kpi", "year"));

    private final Class<? extends Element> type;
    private final List<String> identity;

    Kind(Class<? extends Element> type, List<String> identity) {
        this.type = type;
        this.identity = identity;
    }

    /** The record type of this kind's elements. */
    public Class<? extends Element> type() {
        return type;
    }

    /** The names of the fields that make up the key. */
    public List<String> identity() {
        return identity;
    }
}
