package gangmu.app;

import gangmu.exchange.FileKind;
import gangmu.report.print.Printer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.stage.Window;

/** The machine's own windows for choosing files, and its printers; a seam, since a machine without a screen has neither. */
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

    /** The printers, the usual one first; looking them up may take seconds. */
    List<Printer> printers();
}
