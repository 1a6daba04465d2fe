package gangmu.app;

import gangmu.report.Pages;
import gangmu.report.Printout;
import gangmu.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.print.PrintService;

/**
 * Finished pages on their way out of the program; each way tells in a sentence what happened.
 *
 * @param home where the PDF is kept if there is no printer
 */
record PaperOrPdf(Path home, Texts texts) {

    /** Prints the pages on the first of these printers, or keeps them as PDF where there is none. */
    String print(Pages pages, String fileName, List<PrintService> printers) {
        return switch (Printout.of(pages, fileName, printers)) {
            case Printout.Sent(var printer, var count) -> texts.get("print.sent", count, printer);
            case Printout.Refused(var printer, var reason) -> texts.get("print.refused", printer, reason);
            case Printout.NoPrinter none -> texts.get("print.none", keep(pages, home.resolve(fileName)));
        };
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
