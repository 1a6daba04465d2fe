package gangmu.model;

/** What a data item is to the measure of its KPI. */
public enum Role {
    /** What is counted: a part, a numerator, a step, a score. */
    PART,
    /** What it is held against: a denominator, a ceiling, a sample size. */
    BASE
}
