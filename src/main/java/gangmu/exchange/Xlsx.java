package gangmu.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as XLSX (ISO/IEC 29500). */
record Xlsx(Table table) {
    private static final String PROGRAM = "Gangmu";
    private static final String VERSION = "1.0";
    private static final double POINTS_A_LINE = 16;
    private static final double BORDER = 4;
    private static final short ALL_COLUMNS = 1;
    private static final short ANY_NUMBER = 0;

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, PROGRAM, VERSION)) {
            Worksheet sheet = book.newWorksheet(table.name());
            lay(sheet);
            for (int row = 0; row < table.rows().size(); row++) {
                write(sheet, row, table.rows().get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written to but memory
        }
        return bytes.toByteArray();
    }

    /** What of it stays in sight on the screen and on each printed page, and how wide its columns are. */
    private void lay(Worksheet sheet) {
        sheet.freezePane(table.headColumns(), table.headRows());
        if (table.headRows() > 0) {
            sheet.repeatRows(0, table.headRows() - 1);
        }
        if (table.headColumns() > 0) {
            sheet.repeatCols(0, table.headColumns() - 1);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth(ALL_COLUMNS);
        sheet.fitToHeight(ANY_NUMBER);
        for (int column = 0; column < table.widths().size(); column++) {
            sheet.width(column, table.widths().get(column));
        }
    }

    private void write(Worksheet sheet, int row, List<Cell> cells) {
        sheet.rowHeight(row, table.lines(cells) * POINTS_A_LINE + BORDER);
        int column = 0;
        for (Cell cell : cells) {
            switch (cell) {
                case Cell.Count(long number) -> sheet.value(row, column, number);
                case Cell.Figure figure -> sheet.value(row, column, figure.number());
                case Cell.Words words when words.text().isEmpty() -> {}
                case Cell.Words words -> sheet.value(row, column, words.text());
                case Cell.Heading heading -> sheet.value(row, column, heading.text());
            }
            if (cell.columns() > 1) {
                sheet.range(row, column, row, column + cell.columns() - 1).merge();
            }
            for (int covered = 0; covered < cell.columns(); covered++) {
                dress(sheet.style(row, column + covered), cell);
            }
            column += cell.columns();
        }
    }

    private static void dress(StyleSetter style, Cell cell) {
        style.borderStyle(BorderStyle.THIN).borderColor(SheetLook.LINES).verticalAlignment("center");
        switch (cell) {
            case Cell.Count count -> style.format("0");
            case Cell.Figure figure -> style.format(SheetLook.format(figure));
            case Cell.Words words -> style.wrapText(true);
            case Cell.Heading heading -> {
                style.wrapText(true).bold().fillColor(SheetLook.HEADINGS);
                style.horizontalAlignment(heading.columns() > 1 ? "center" : "left");
            }
        }
        style.set();
    }
}
