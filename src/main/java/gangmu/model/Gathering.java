package gangmu.model;

/** How the figures of shorter periods make the figure of a longer one. */
public enum Gathering {
    /** A flow: what came in is added up. */
    SUM,
    /** A stock: the latest one holds. */
    LATEST,
    /** A level, such as a score: their mean. */
    AVERAGE
}
