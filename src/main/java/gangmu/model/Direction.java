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
    YES_NO;

    /** Whether a value that misses a target when it is meant to go the other way can get further when it goes this way. */
    boolean isEasierThan(Direction other) {
        return switch (this) {
            case HIGHER_IS_BETTER -> other != HIGHER_IS_BETTER;
            case LOWER_IS_BETTER, CEILING -> other != LOWER_IS_BETTER && other != CEILING;
            case BAND -> other != BAND && other != HIGHER_IS_BETTER;
            case YES_NO -> other != YES_NO && other != HIGHER_IS_BETTER;
        };
    }
}
