package gangmu.ui.preview;

import gangmu.report.Pages;
import gangmu.ui.desk.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Window;

/** What the preview needs of the program around it. */
public interface PreviewActions extends Background {

    /** Sends the pages to a printer, or keeps them as a new PDF where there is none; returns what happened, in words. */
    CompletableFuture<String> print(Pages pages);

    /** Saves the pages as PDF; returns what happened, in words. */
    CompletableFuture<String> save(Pages pages, Path file);

    /** Lets a person choose where to save; a seam, since a machine without a screen has no such window. */
    Optional<Path> chooseFile(Window owner, String proposedName);
}
