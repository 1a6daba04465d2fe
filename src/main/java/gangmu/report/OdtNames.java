package gangmu.report;

/** The names that writers know looks by, as every program for OpenDocument texts has them. */
final class OdtNames {
    static final String STANDARD = "Standard";
    static final String CONTENTS = "Table_20_Contents";
    static final String TABLE_HEADING = "Table_20_Heading";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";

    private OdtNames() {}

    static String heading(String level) {
        return "Heading_20_" + level;
    }
}
