package gangmu.report;

/** What a progress book can hold, in the order of its pages. */
public enum Part {
    COVER,
    CONTENTS,
    SUMMARY,
    GOALS,
    PROJECTS,
    MATRIX,
    COVERAGE,
    CHANGES,
    FORMULAS
}
