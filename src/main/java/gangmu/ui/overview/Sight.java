package gangmu.ui.overview;

/** The views of the overview. */
enum Sight {
    /** Charts of how far everything got. */
    DASHBOARD,
    /** One KPI through all its years. */
    KPI,
    /** The figures of the year, to be typed. */
    FIGURES
}
