package gangmu.app;

import gangmu.report.Pages;
import gangmu.report.Progress;
import gangmu.report.print.PrintOrder;
import gangmu.report.print.Printout;
import gangmu.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finished pages on their way out of the program; each way tells in a sentence what happened.
 *
 * @param home where the PDF is kept if there is no printer
 */
record PaperOrPdf(Path home, Texts texts) {

    /** Prints what is wanted of the pages. */
    String print(Pages pages, String fileName, PrintOrder order, Progress progress) {
        return switch (Printout.of(pages, fileName, order, progress)) {
            case Printout.Sent(var printer, var count, var copies) ->
                copies == 1
                        ? texts.get("print.sent", count, printer)
                        : texts.get("print.sent.copies", count, printer, copies);
            case Printout.Refused(var printer, var reason) -> texts.get("print.refused", printer, reason);
        };
    }

    /** Keeps the pages as PDF, which can be printed elsewhere, where there is no printer. */
    String keep(Pages pages, String fileName) {
        return texts.get("print.none", keep(pages, home.resolve(fileName)));
    }

    private static Path keep(Pages pages, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return pages.writeBeside(file);
        } catch (IOException e) {
            throw UnusableFile.notWritten(file, e);
        }
    }
}
