package gangmu.ui.preview;

import gangmu.report.Pages;
import gangmu.report.print.PrintOrder;
import gangmu.report.print.PrintSetup;
import gangmu.report.print.Printer;
import gangmu.ui.desk.Background;
import gangmu.ui.desk.LongWork;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Window;

/** What the preview needs of the program around it. */
public interface PreviewActions extends Background, LongWork {

    /** The printers, the usual one first; to be asked for in the background, since that may take seconds. */
    List<Printer> printers();

    /** By what and on what was printed last, since the program was started. */
    Optional<PrintSetup> lastSetup();

    /** Prints what is wanted of the pages; returns what happened, in words. */
    CompletableFuture<String> print(Pages pages, PrintOrder order);

    /** Keeps the pages as a new PDF, where there is no printer; returns what happened, in words. */
    CompletableFuture<String> keep(Pages pages);

    /** Saves what is shown where and as what a person chooses; returns what happened, in words, unless nothing was chosen. */
    Optional<CompletableFuture<String>> save(Window owner);
}
