package gangmu.model;

/** The reviews of a year, one after the other. */
public enum Stage {
    /** 初核, by the agency itself. */
    SELF_REVIEW,
    /** 複核, by whoever reviews the agency; there need not be one. */
    SECOND_REVIEW
}
