package gangmu.ui.desk;

import gangmu.text.Typed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;

/** Rows and columns of cells that were copied from a spreadsheet. */
public record CopiedBlock(List<List<String>> rows) {

    /** What the clipboard holds, where that is more than a single cell. */
    public static Optional<CopiedBlock> held() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .map(String::stripTrailing)
                .filter(text -> text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0)
                .map(CopiedBlock::of);
    }

    private static CopiedBlock of(String text) {
        return new CopiedBlock(text.lines()
                .map(line -> Stream.of(line.split("\t", -1)).map(Typed::seen).toList())
                .toList());
    }

    /** What a cell holds; empty where it is blank or not in the block. */
    public Optional<String> at(int row, int column) {
        boolean there =
                row < rows.size() && column >= 0 && column < rows.get(row).size();
        return there ? Optional.of(rows.get(row).get(column)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** How many filled cells lie beyond its first so many rows and columns. */
    public int beyond(int rowCount, int columnCount) {
        Stream<String> right =
                rows.stream().limit(rowCount).flatMap(row -> row.stream().skip(columnCount));
        Stream<String> below = rows.stream().skip(rowCount).flatMap(List::stream);
        return (int) Stream.concat(right, below).filter(text -> !text.isEmpty()).count();
    }
}
