package gangmu.model;

/** One record of a plan: the unit that edits replace, the journal keeps and the database stores as a row. */
public sealed interface Element
        permits Heading,
                Node,
                Link,
                Measure,
                Item,
                Criterion,
                Target,
                TargetAdjustment,
                Actual,
                LightRule,
                Judgement,
                Weight,
                Cap,
                SilencedRule,
                Acceptance,
                SavedFilter {

    /** What tells this element from all others of the plan; it never changes during the element's life. */
    Key key();

    /** The element it belongs to and is stored with: the project of a link, the KPI of a figure, else itself. */
    Id owner();

    /** The kind of this element. */
    default Kind kind() {
        return key().kind();
    }
}
