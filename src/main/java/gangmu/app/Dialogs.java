package gangmu.app;

import gangmu.exchange.FileKind;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.stage.Window;

/** The machine's own windows for choosing files; a seam, since a machine without a screen has none. */
interface Dialogs {

    /** Lets a person choose a folder. */
    Optional<Path> folder(Window owner, String title);

    /** Lets a person choose where to write a backup. */
    Optional<Path> backup(Window owner, String title, String proposedName);

    /** Lets a person choose a backup to read. */
    Optional<Path> backupToRead(Window owner, String title);

    /**
     * Lets a person choose where to save something that can be of several kinds.
     *
     * @param proposedName without an ending
     * @param kinds with what they are called, the usual one first
     */
    Optional<ChosenFile> file(Window owner, String title, String proposedName, SequencedMap<FileKind, String> kinds);
}
