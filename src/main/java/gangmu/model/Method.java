package gangmu.model;

/** How a KPI's value of a year is computed from its data items. */
public enum Method {
    /** One item, added up over the year. */
    SUM_IN_YEAR,
    /** Several items, added up over the year and together. */
    SUM_OF_PARTS,
    /** What there is at the end. */
    LATEST_STOCK,
    /** All that came in since the beginning of a base year. */
    CUMULATIVE_FLOW,
    /** Parts by bases; in percent where that is the KPI's unit. */
    RATIO,
    /** Parts by bases, or the mean of the parts where there are none. */
    AVERAGE,
    /** Whether every part grew by a rate over the year before. */
    GROWTH_OF_EVERY_PART,
    /** By how many percent the parts together grew over the year before. */
    GROWTH_OF_SUM,
    /** By how many percent the parts together grew over a fixed year. */
    GROWTH_ON_BASE_YEAR,
    /** How many criteria are met. */
    CRITERIA_MET,
    /** By how many percent the parts exceed the bases. */
    DEVIATION,
    /** The percentage of the last step done. */
    STEP_PROGRESS,
    /** The parts, each by its weight in percent. */
    WEIGHTED_SUM,
    /** A score, weighted by the size of the sample where that is known. */
    SURVEY,
    /** Whether something was done by the date that is the target. */
    DEADLINE,
    /** Whatever a formula says. */
    FORMULA;

    /** Whether a single figure of a year is the value itself. */
    boolean isPlain() {
        return this == SUM_IN_YEAR || this == SUM_OF_PARTS || this == LATEST_STOCK;
    }
}
