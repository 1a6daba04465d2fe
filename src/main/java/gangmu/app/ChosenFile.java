package gangmu.app;

import gangmu.exchange.FileKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a person wants something saved.
 *
 * @param typed the file as it was typed
 * @param selected the kind that was selected beside it
 */
record ChosenFile(Path typed, FileKind selected) {

    /** The kind that the ending stands for, if it is one of these, else the one selected. */
    FileKind kind(List<FileKind> kinds) {
        return ending(kinds).orElse(selected);
    }

    /** The file with an ending that says what it is. */
    Path file(List<FileKind> kinds) {
        return isWhole(kinds) ? typed : typed.resolveSibling(typed.getFileName() + selected.ending());
    }

    /** Whether it is just the file that was typed, so that the person knows what it replaces. */
    boolean isWhole(List<FileKind> kinds) {
        return ending(kinds).isPresent();
    }

    private Optional<FileKind> ending(List<FileKind> kinds) {
        return FileKind.of(typed.getFileName().toString(), kinds);
    }
}
