package gangmu.exchange;

import gangmu.text.Xml;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How the parts of a table look in ODS, each look under a name. */
record OdsStyles(Table table) {
    /** The look of the whole. */
    static final String SHEET = "sheet";

    private static final String WORDS = "words";
    private static final String HEADING = "heading";
    private static final String BAND = "band";
    private static final double MILLIMETRES_A_LETTER = 2;
    private static final double MILLIMETRES_A_LINE = 5;
    private static final double BORDER = 1.5;

    /** The look of a column so many letters wide. */
    static String ofWidth(int letters) {
        return "width" + letters;
    }

    /** The look of a row so many lines high. */
    static String ofLines(int lines) {
        return "lines" + lines;
    }

    /** The look of a cell. */
    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Count count -> ofPlaces(0);
            case Cell.Figure figure -> ofPlaces(figure.places());
            case Cell.Words words -> WORDS;
            case Cell.Heading heading -> heading.columns() > 1 ? BAND : HEADING;
        };
    }

    private static String ofPlaces(int places) {
        return "number" + places;
    }

    void write(Xml xml) {
        xml.open("style:style", "style:name", SHEET, "style:family", "table", "style:master-page-name", "Default")
                .empty("style:table-properties", "table:display", "true")
                .close();
        table.widths().stream().distinct().forEach(letters -> column(xml, letters));
        table.rows().stream().map(table::lines).distinct().forEach(lines -> row(xml, lines));
        cell(xml, WORDS, "start", "transparent", "normal");
        cell(xml, HEADING, "start", "#" + SheetLook.HEADINGS, "bold");
        cell(xml, BAND, "center", "#" + SheetLook.HEADINGS, "bold");
        places().forEach(places -> number(xml, places));
    }

    private static void column(Xml xml, int letters) {
        String width = letters * MILLIMETRES_A_LETTER + "mm";
        xml.open("style:style", "style:name", ofWidth(letters), "style:family", "table-column")
                .empty("style:table-column-properties", "style:column-width", width)
                .close();
    }

    private static void row(Xml xml, int lines) {
        String height = lines * MILLIMETRES_A_LINE + BORDER + "mm";
        xml.open("style:style", "style:name", ofLines(lines), "style:family", "table-row")
                .empty("style:table-row-properties", "style:row-height", height)
                .close();
    }

    private static void cell(Xml xml, String name, String alignment, String colour, String weight) {
        xml.open("style:style", "style:name", name, "style:family", "table-cell");
        look(xml, alignment, colour);
        xml.empty("style:text-properties", "fo:font-weight", weight, "style:font-weight-asian", weight)
                .close();
    }

    private static void look(Xml xml, String alignment, String colour) {
        xml.empty(
                "style:table-cell-properties",
                "fo:border",
                "0.5pt solid #" + SheetLook.LINES,
                "fo:background-color",
                colour,
                "fo:wrap-option",
                "wrap",
                "style:vertical-align",
                "middle",
                "style:text-align-source",
                "fix");
        xml.empty("style:paragraph-properties", "fo:text-align", alignment);
    }

    /** How many places the numbers of the table have. */
    private IntStream places() {
        return table.rows().stream()
                .flatMap(List::stream)
                .map(OdsStyles::places)
                .flatMapToInt(OptionalInt::stream)
                .distinct();
    }

    private static OptionalInt places(Cell cell) {
        return switch (cell) {
            case Cell.Count count -> OptionalInt.of(0);
            case Cell.Figure figure -> OptionalInt.of(figure.places());
            case Cell.Words words -> OptionalInt.empty();
            case Cell.Heading heading -> OptionalInt.empty();
        };
    }

    private static void number(Xml xml, int places) {
        String format = "places" + places;
        String count = Integer.toString(places);
        xml.open("number:number-style", "style:name", format)
                .empty("number:number", "number:min-integer-digits", "1", "number:decimal-places", count)
                .close();
        xml.open(
                "style:style",
                "style:name",
                ofPlaces(places),
                "style:family",
                "table-cell",
                "style:data-style-name",
                format);
        look(xml, "end", "transparent");
        xml.close();
    }
}
