package gangmu.exchange;

/** How tables look in spreadsheets of either kind. */
final class SheetLook {
    /** The colour of the lines between cells, in hexadecimal. */
    static final String LINES = "D0D5DA";

    /** The colour that headings stand on. */
    static final String HEADINGS = "EEF3F8";

    private SheetLook() {}

    /** With as many places as a figure has: 0.00. */
    static String format(Cell.Figure figure) {
        return figure.places() == 0 ? "0" : "0." + "0".repeat(figure.places());
    }
}
