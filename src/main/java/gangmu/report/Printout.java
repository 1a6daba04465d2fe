package gangmu.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** What came of printing finished pages. */
public sealed interface Printout {

    /** The pages were handed to a printer. */
    record Sent(String printer, int pages) implements Printout {}

    /** The machine has no printer that takes pages; the PDF can be kept and printed elsewhere. */
    record NoPrinter() implements Printout {}

    /** The printer did not take the pages, in its own words. */
    record Refused(String printer, String reason) implements Printout {}

    /** The printers that take pages, the usual one first; looking them up never opens a dialog. */
    static List<PrintService> printers() {
        PrintService[] found = PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
        Optional<PrintService> usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        return java.util.stream.Stream.concat(
                        usual.stream().filter(List.of(found)::contains), java.util.Arrays.stream(found))
                .distinct()
                .toList();
    }

    /** Prints one copy on the first of these printers. */
    static Printout of(Pages pages, String title, List<PrintService> printers) {
        return printers.isEmpty() ? new NoPrinter() : of(pages, title, printers.getFirst(), 1);
    }

    /** Prints on a printer; waits until it has taken all pages. */
    static Printout of(Pages pages, String title, PrintService printer, int copies) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(pages.isLarge() ? MediaSizeName.ISO_A3 : MediaSizeName.ISO_A4);
        wishes.add(pages.ratio(0) < 1 ? OrientationRequested.LANDSCAPE : OrientationRequested.PORTRAIT);
        wishes.add(new JobName(title, null));
        wishes.add(new Copies(copies));
        try (PDDocument document = pages.open()) {
            PDFPageable pageable = new PDFPageable(document);
            printer.createPrintJob().print(new SimpleDoc(pageable, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), wishes);
            return new Sent(printer.getName(), pages.count());
        } catch (PrintException | IOException e) {
            return new Refused(printer.getName(), String.valueOf(e.getMessage()));
        }
    }
}
