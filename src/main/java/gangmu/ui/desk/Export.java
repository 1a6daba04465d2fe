package gangmu.ui.desk;

import gangmu.chart.Picture;
import gangmu.exchange.FileKind;
import gangmu.exchange.Table;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something of the plan that can be given out as a file.
 *
 * @param name what it is called among the files of its plan
 * @param kinds the kinds of files it can be, the usual one first
 * @param content made in the background, when it is known which kind is wanted
 */
public record Export(String name, List<FileKind> kinds, Content content) {

    /** What stands in a file of a kind. */
    @FunctionalInterface
    public interface Content {
        byte[] as(FileKind kind);
    }

    /** A table for spreadsheets. */
    public static Export of(String name, Supplier<Table> table) {
        return new Export(name, FileKind.OF_TABLES, kind -> table.get().as(kind));
    }

    /** A picture. */
    public static Export ofPicture(String name, Supplier<Picture> picture) {
        return new Export(
                name,
                FileKind.OF_PICTURES,
                kind -> kind == FileKind.SVG
                        ? picture.get().svg()
                        : picture.get().png());
    }
}
