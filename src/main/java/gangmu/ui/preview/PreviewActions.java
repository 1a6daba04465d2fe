package gangmu.ui.preview;

import gangmu.report.Pages;
import gangmu.ui.desk.Background;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Window;

/** What the preview needs of the program around it. */
public interface PreviewActions extends Background {

    /** Sends the pages to a printer, or keeps them as a new PDF where there is none; returns what happened, in words. */
    CompletableFuture<String> print(Pages pages);

    /** Saves what is shown where and as what a person chooses; returns what happened, in words, unless nothing was chosen. */
    Optional<CompletableFuture<String>> save(Window owner);
}
