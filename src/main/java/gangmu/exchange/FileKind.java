package gangmu.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files in which tables, pictures and reports are given out, told apart by the endings of their names. */
public enum FileKind {
    ODS,
    XLSX,
    CSV,
    SVG,
    PNG,
    PDF,
    HTML,
    ODT;

    /** What a table can be written as, the first unless somebody wants another. */
    public static final List<FileKind> OF_TABLES = List.of(ODS, XLSX, CSV);

    /** What a picture can be written as. */
    public static final List<FileKind> OF_PICTURES = List.of(SVG, PNG);

    /** What a report can be written as. */
    public static final List<FileKind> OF_REPORTS = List.of(PDF, HTML, ODT);

    /** The ending of its files' names, with its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Which of these kinds a name stands for by its ending. */
    public static Optional<FileKind> of(String fileName, List<FileKind> kinds) {
        return kinds.stream()
                .filter(kind -> fileName.toLowerCase(Locale.ROOT).endsWith(kind.ending()))
                .findFirst();
    }
}
