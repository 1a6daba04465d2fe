package gangmu.model;

/** How the figures of a year's periods make the figure of the year. */
public enum Gathering {
    /** A flow: what came in is added up. */
    SUM,
    /** A stock: the latest one holds. */
    LATEST,
    /** A level, such as a score: their mean. */
    AVERAGE
}
