package gangmu.model;

/** Which way a KPI's figure is meant to go; stated by the user, since standards seldom say it. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
