package gangmu.report;

import gangmu.text.Xml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** A table of an OpenDocument text, its columns as wide as on the page. */
final class OdtTable {
    /** A higher row may be parted by the end of a page. */
    private static final double MOST_KEPT = 400;

    private final OdtText text;
    private final Layout layout;
    private final OdtLook look;
    private final Element table;
    private final Xml xml;
    private final List<Element> rows;

    /** In how many of the next rows a column is taken by a cell from above. */
    private final Map<Integer, Integer> taken = new HashMap<>();

    OdtTable(OdtText text, Layout layout, OdtLook look, Element table) {
        this.text = text;
        this.layout = layout;
        this.look = look;
        this.table = table;
        this.xml = text.xml();
        this.rows = Elements.rows(table);
    }

    void write() {
        layout.columns(table).ifPresent(this::write);
    }

    private void write(Layout.Columns columns) {
        xml.open("table:table", "table:style-name", text.beginTable(properties(columns)));
        for (int column = 0; column < columns.count(); column++) {
            String width = OdtLook.points(columns.width(column));
            String style = text.styles().of("table-column", Map.of(), Map.of("style:column-width", width));
            xml.empty("table:table-column", "table:style-name", style);
        }
        int heads = heads();
        if (heads > 0) {
            xml.open("table:table-header-rows");
            rows.subList(0, heads).forEach(row -> row(row, columns));
            xml.close();
        }
        rows.subList(heads, rows.size()).forEach(row -> row(row, columns));
        xml.close();
    }

    private Map<String, String> properties(Layout.Columns columns) {
        double width = 0;
        for (int column = 0; column < columns.count(); column++) {
            width += columns.width(column);
        }
        Map<String, String> properties = new TreeMap<>();
        properties.put("style:width", OdtLook.points(width));
        properties.put("table:align", "left");
        properties.put("table:border-model", "collapsing");
        if (Elements.all(table, "*").anyMatch(Levels::isHeading) || introduces()) {
            properties.put("fo:keep-with-next", "always");
        }
        return properties;
    }

    /** Whether it says on what the table below it is, and is not so long that pages would stay empty for both. */
    private boolean introduces() {
        double height = rows.stream().mapToDouble(layout::height).sum();
        return heads() == 0
                && height < MOST_KEPT / 2
                && table.getNextSibling() instanceof Element next
                && (Elements.is(next, "table")
                        || Elements.within(next)
                                .findFirst()
                                .filter(first -> Elements.is(first, "table"))
                                .isPresent());
    }

    /** Rows that stand again on the next page; never all of them. */
    private int heads() {
        int heads = (int) rows.stream()
                .filter(row -> Elements.is(row.getParentNode(), "thead"))
                .count();
        return heads == rows.size() ? 0 : heads;
    }

    private void row(Element row, Layout.Columns columns) {
        String keeps = layout.height(row) > MOST_KEPT ? "auto" : "always";
        String style = text.styles().of("table-row", Map.of(), Map.of("fo:keep-together", keeps));
        xml.open("table:table-row", "table:style-name", style);
        int column = 0;
        for (Element cell : Elements.cells(row)) {
            column = covered(column);
            cell(cell, columns, column);
            column += Elements.columns(cell);
        }
        covered(column);
        xml.close();
    }

    /** Passes by what cells from above take; returns the first column that is free. */
    private int covered(int from) {
        int column = from;
        while (taken.getOrDefault(column, 0) > 0) {
            xml.empty("table:covered-table-cell");
            taken.merge(column, -1, Integer::sum);
            column++;
        }
        return column;
    }

    private void cell(Element cell, Layout.Columns columns, int column) {
        int end = column + Elements.columns(cell);
        int below = Elements.span(cell, "rowspan");
        int spanned = end > column + 1 ? columns.of(end - 1) - columns.of(column) + 1 : 1;
        xml.open(
                "table:table-cell",
                "table:style-name",
                text.styles().of("table-cell", Map.of(), look.cell(cell, isIn(cell, 0), isIn(cell, rows.size() - 1))),
                "office:value-type",
                "string",
                "table:number-columns-spanned",
                Integer.toString(spanned),
                "table:number-rows-spanned",
                Integer.toString(below));
        text.cell(cell, Elements.is(cell, "th") ? OdtNames.TABLE_HEADING : OdtNames.CONTENTS);
        xml.close();
        for (int covered = 1; covered < spanned; covered++) {
            xml.empty("table:covered-table-cell");
        }
        for (int each = column; below > 1 && each < end; each++) {
            taken.put(each, below - 1);
        }
    }

    private boolean isIn(Element cell, int row) {
        return cell.getParentNode().isSameNode(rows.get(row));
    }
}
