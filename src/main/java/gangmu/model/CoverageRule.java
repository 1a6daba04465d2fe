package gangmu.model;

/** What is looked for in how projects and KPIs go together; a finding is no error, and a person may accept it. */
public enum CoverageRule {
    /** A KPI that no project serves. */
    KPI_WITHOUT_PROJECT,
    /** A project that serves no KPI. */
    PROJECT_WITHOUT_KPI,
    /** A goal whose KPIs are all served by one and the same project. */
    GOAL_OF_ONE_PROJECT,
    /** A project that does not run in every year for which a KPI that it serves has a target. */
    PERIOD_MISSES_TARGETS,
    /** A KPI that is called a rate and not measured in shares, or called a number and measured in shares. */
    NAME_AND_UNIT
}
