package gangmu.exchange;

import gangmu.text.Xml;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A table as ODS (OpenDocument 1.2). */
record Ods(Table table) {
    private static final Pattern SPACES_OR_NOT = Pattern.compile("\\s+|\\S+");

    byte[] bytes() {
        return OdsPackage.of(content(), new OdsSettings(table).text());
    }

    private String content() {
        OdsStyles styles = new OdsStyles(table);
        Xml xml = new Xml();
        xml.open("office:document-content", OdsPackage.NAMESPACES).open("office:automatic-styles");
        styles.write(xml);
        xml.close().open("office:body").open("office:spreadsheet");
        xml.open("table:table", "table:name", table.name(), "table:style-name", OdsStyles.SHEET);
        columns(xml);
        rows(xml, "table:table-header-rows", table.rows().subList(0, table.headRows()));
        rows(
                xml,
                "table:table-rows",
                table.rows().subList(table.headRows(), table.rows().size()));
        return xml.close().close().close().close().toString();
    }

    private void columns(Xml xml) {
        List<Integer> widths = table.widths();
        columns(xml, "table:table-header-columns", widths.subList(0, table.headColumns()));
        columns(xml, "table:table-columns", widths.subList(table.headColumns(), widths.size()));
    }

    private static void columns(Xml xml, String group, List<Integer> widths) {
        if (!widths.isEmpty()) {
            xml.open(group);
            widths.forEach(width -> xml.empty("table:table-column", "table:style-name", OdsStyles.ofWidth(width)));
            xml.close();
        }
    }

    private void rows(Xml xml, String group, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            xml.open(group);
            rows.forEach(row -> {
                xml.open("table:table-row", "table:style-name", OdsStyles.ofLines(table.lines(row)));
                row.forEach(cell -> cell(xml, cell));
                xml.close();
            });
            xml.close();
        }
    }

    private static void cell(Xml xml, Cell cell) {
        String style = OdsStyles.of(cell);
        switch (cell) {
            case Cell.Count count -> number(xml, style, count.text());
            case Cell.Figure figure -> number(xml, style, figure.text());
            case Cell.Words words -> words(xml, style, words);
            case Cell.Heading heading -> words(xml, style, heading);
        }
        for (int covered = 1; covered < cell.columns(); covered++) {
            xml.empty("table:covered-table-cell", "table:style-name", style);
        }
    }

    private static void number(Xml xml, String style, String number) {
        xml.open("table:table-cell", "table:style-name", style, "office:value-type", "float", "office:value", number);
        xml.element("text:p", number).close();
    }

    private static void words(Xml xml, String style, Cell cell) {
        if (cell.text().isEmpty() && cell.columns() == 1) {
            xml.empty("table:table-cell", "table:style-name", style);
            return;
        }
        String columns = Integer.toString(cell.columns());
        xml.open(
                "table:table-cell",
                "table:style-name",
                style,
                "office:value-type",
                "string",
                "table:number-columns-spanned",
                columns,
                "table:number-rows-spanned",
                "1");
        cell.text().lines().forEach(line -> paragraph(xml, line));
        xml.close();
    }

    /** A line, whose spaces are counted where they would else be taken for one or none. */
    private static void paragraph(Xml xml, String line) {
        xml.open("text:p");
        for (MatchResult piece : SPACES_OR_NOT.matcher(line).results().toList()) {
            boolean isWithin = piece.start() > 0 && piece.end() < line.length();
            if (piece.group().isBlank() && !(isWithin && piece.group().equals(" "))) {
                xml.empty("text:s", "text:c", Integer.toString(piece.group().length()));
            } else {
                xml.words(piece.group());
            }
        }
        xml.close();
    }
}
