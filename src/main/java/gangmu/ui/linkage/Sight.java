package gangmu.ui.linkage;

/** The views of the linkage. */
enum Sight {
    MATRIX,
    LISTS,
    GRAPH,
    COVERAGE,
    IMPACT
}
