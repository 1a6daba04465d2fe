package gangmu.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table for spreadsheets. Whatever kind of file it is written to, the same stands in the same cells.
 *
 * @param name what it is called
 * @param widths of its columns, in letters; a Chinese one counts two
 * @param headRows how many rows at the top stay in sight while the others are scrolled
 * @param headColumns how many columns at the left do
 * @param rows their cells, which together take up as many columns as there are widths
 */
public record Table(String name, List<Integer> widths, int headRows, int headColumns, List<List<Cell>> rows) {
    private static final int FIRST_WIDE_LETTER = 0x1100;

    public Table {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.stream().mapToInt(Cell::columns).sum() != widths.size()) {
                throw new IllegalArgumentException("not " + widths.size() + " columns: " + row);
            }
        }
    }

    /** The content of a file of one of the {@linkplain FileKind#OF_TABLES kinds for tables}. */
    public byte[] as(FileKind kind) {
        return switch (kind) {
            case ODS -> new Ods(this).bytes();
            case XLSX -> new Xlsx(this).bytes();
            case CSV -> csv().getBytes(StandardCharsets.UTF_8);
            case SVG, PNG, PDF, HTML, ODT -> throw new IllegalArgumentException("no table is written as " + kind);
        };
    }

    /** The table as CSV, in which a heading over several columns stands in each of them. */
    public String csv() {
        return new Csv(rows.stream().map(Table::repeated).toList()).text();
    }

    private static List<String> repeated(List<Cell> row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.addAll(Collections.nCopies(cell.columns(), cell.text())));
        return texts;
    }

    /** How many lines a row is high, so that its words have room in their columns. */
    int lines(List<Cell> row) {
        int most = 1;
        int column = 0;
        for (Cell cell : row) {
            int width = widths.subList(column, column + cell.columns()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            most = Math.max(most, lines(cell.text(), width));
            column += cell.columns();
        }
        return most;
    }

    /** Words are not parted, and wide letters leave gaps at the ends of lines: so each line is taken for a little shorter. */
    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(letters(line), Math.max(1, width - 2))))
                .sum();
    }

    private static int letters(String line) {
        return line.codePoints().map(c -> c >= FIRST_WIDE_LETTER ? 2 : 1).sum();
    }
}
