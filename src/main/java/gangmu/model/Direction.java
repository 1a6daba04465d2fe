package gangmu.model;

/** Which way a KPI's value is meant to go; stated by the user, since standards seldom say it. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** Anything up to the target is as good as can be. */
    CEILING,
    /** Anything from the target to its upper end is as good as can be. */
    BAND,
    /** Reached or not, nothing between. */
    YES_NO
}
