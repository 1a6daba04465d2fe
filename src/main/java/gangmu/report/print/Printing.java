package gangmu.report.print;

import gangmu.report.Cancelled;
import gangmu.report.Progress;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.io.IOException;
import javax.print.CancelablePrintJob;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/** Pages being drawn for a printer: those that are wanted, in the middle of the paper, as large as is wanted. */
final class Printing implements Pageable, Printable {
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final PrintOrder order;
    private final DocPrintJob job;
    private final Progress progress;
    private boolean cancelled;

    Printing(PDDocument document, PrintOrder order, DocPrintJob job, Progress progress) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.order = order;
        this.job = job;
        this.progress = progress;
    }

    /** @throws Cancelled if it was stopped while it went on */
    void requireWanted() {
        if (cancelled) {
            throw new Cancelled();
        }
    }

    @Override
    public int getNumberOfPages() {
        return order.range().pages().size();
    }

    private int page(int index) {
        return order.range().pages().get(index);
    }

    private PDRectangle size(int index) {
        return document.getPage(page(index)).getCropBox();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        PrintPaper wanted = order.setup().paper();
        Paper paper = new Paper();
        paper.setSize(wanted.width(), wanted.height());
        paper.setImageableArea(0, 0, wanted.width(), wanted.height()); // pages have margins of their own
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        PDRectangle page = size(index);
        format.setOrientation(page.getWidth() > page.getHeight() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }

    @Override
    public Printable getPrintable(int index) {
        return this;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int index) throws PrinterException {
        if (index >= getNumberOfPages() || cancelled) {
            return NO_SUCH_PAGE;
        }
        try {
            progress.done(index, getNumberOfPages());
        } catch (Cancelled stop) {
            cancel();
            return NO_SUCH_PAGE;
        }
        draw((Graphics2D) graphics, format, index);
        return PAGE_EXISTS;
    }

    /** Printing that only failed would be ended in good order, and what was drawn so far would come out. */
    private void cancel() throws PrinterException {
        cancelled = true;
        try {
            if (job instanceof CancelablePrintJob stoppable) {
                stoppable.cancel();
            }
        } catch (PrintException e) {
            throw new PrinterException(e.getMessage());
        }
    }

    private void draw(Graphics2D g2, PageFormat format, int index) throws PrinterException {
        PDRectangle page = size(index);
        double scale = order.setup()
                .scale()
                .factor(page.getWidth(), page.getHeight(), order.setup().paper());
        g2.translate(
                (format.getWidth() - page.getWidth() * scale) / 2, (format.getHeight() - page.getHeight() * scale) / 2);
        g2.setBackground(Color.WHITE);
        try {
            renderer.renderPageToGraphics(page(index), g2, (float) scale, (float) scale, RenderDestination.PRINT);
        } catch (IOException e) {
            throw new PrinterIOException(e);
        }
    }
}
