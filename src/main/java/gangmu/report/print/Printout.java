package gangmu.report.print;

import gangmu.report.Cancelled;
import gangmu.report.Pages;
import gangmu.report.Progress;
import java.io.IOException;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What came of printing finished pages. */
public sealed interface Printout {

    /**
     * The pages were handed to a printer.
     *
     * @param pages how many different ones
     */
    record Sent(String printer, int pages, int copies) implements Printout {}

    /** The printer did not take the pages, in its own words. */
    record Refused(String printer, String reason) implements Printout {}

    /**
     * Prints what is wanted of the pages; waits until the printer has taken all of it.
     *
     * @throws Cancelled if that was wanted no longer; then nothing comes out of the printer
     */
    static Printout of(Pages pages, String title, PrintOrder order, Progress progress) {
        Printer printer = order.setup().printer();
        try (PDDocument document = pages.open()) {
            DocPrintJob job = printer.service().createPrintJob();
            Printing printing = new Printing(document, order, job, progress);
            try {
                job.print(new SimpleDoc(printing, Printer.FLAVOR, null), wishes(pages, title, order));
            } catch (PrintException e) {
                printing.requireWanted();
                return new Refused(printer.name(), String.valueOf(e.getMessage()));
            }
            printing.requireWanted();
            return new Sent(printer.name(), order.range().pages().size(), order.copies());
        } catch (IOException e) {
            return new Refused(printer.name(), String.valueOf(e.getMessage()));
        }
    }

    private static PrintRequestAttributeSet wishes(Pages pages, String title, PrintOrder order) {
        PrintSetup setup = order.setup();
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(setup.paper().media());
        wishes.add(
                pages.ratio(order.range().pages().getFirst()) < 1
                        ? OrientationRequested.LANDSCAPE
                        : OrientationRequested.PORTRAIT);
        wishes.add(new JobName(title, null));
        wishes.add(new Copies(order.copies()));
        if (order.copies() > 1 && setup.printer().service().isAttributeCategorySupported(SheetCollate.class)) {
            wishes.add(SheetCollate.COLLATED);
        }
        if (setup.printer().service().isAttributeCategorySupported(Sides.class)) {
            wishes.add(setup.sides().sides());
        }
        if (setup.grey()) {
            wishes.add(Chromaticity.MONOCHROME);
        }
        return wishes;
    }
}
