package gangmu.model;

import java.util.List;

/** The kinds of element, each after the kinds it refers to, with its record type and the fields that identify it. */
public enum Kind {
    HEADING(Heading.class),
    OUTLINE_NODE(OutlineNode.class),
    KPI(Kpi.class),
    PROJECT(Project.class),
    LINK(Link.class),
    MEASURE(Measure.class),
    ITEM(Item.class),
    CRITERION(Criterion.class),
    TARGET(Target.class),
    TARGET_ADJUSTMENT(TargetAdjustment.class),
    ACTUAL(Actual.class),
    LIGHT_RULE(LightRule.class),
    REVIEW(Review.class),
    CLOSING(Closing.class),
    WEIGHT(Weight.class),
    CAP(Cap.class),
    SILENCED_RULE(SilencedRule.class),
    ACCEPTANCE(Acceptance.class),
    SAVED_FILTER(SavedFilter.class);

    private final Class<? extends Element> type;

    Kind(Class<? extends Element> type) {
        this.type = type;
    }

    /** The record type of this kind's elements. */
    public Class<? extends Element> type() {
        return type;
    }

    /** The names of the fields that make up the key. */
    public List<String> identity() {
        return switch (this) {
            case HEADING, OUTLINE_NODE, KPI, PROJECT, ITEM, CRITERION, TARGET_ADJUSTMENT, LIGHT_RULE -> List.of("id");
            case LINK -> List.of("project", "kpi");
            case MEASURE -> List.of("kpi");
            case TARGET, CLOSING -> List.of("kpi", "year");
            case REVIEW -> List.of("kpi", "year", "stage");
            case WEIGHT -> List.of("node");
            case CAP -> List.of("heading");
            case SILENCED_RULE -> List.of("heading", "rule");
            case ACCEPTANCE -> List.of("rule", "node", "other");
            case SAVED_FILTER -> List.of("heading", "name");
            case ACTUAL -> List.of("item", "period");
        };
    }
}
