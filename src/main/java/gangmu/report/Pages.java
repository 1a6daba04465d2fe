package gangmu.report;

import gangmu.file.WholeFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Finished pages: what is previewed, printed and kept as PDF is the very same. */
public final class Pages {
    private final byte[] pdf;
    private final int count;

    Pages(byte[] pdf) {
        this.pdf = pdf;
        try (PDDocument document = open()) {
            count = document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The PDF file's bytes. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** How many pages there are. */
    public int count() {
        return count;
    }

    /** How many times as high as wide a page is; below 1 in landscape. */
    public double ratio(int page) {
        PDRectangle paper = size(page);
        return (double) paper.getHeight() / paper.getWidth();
    }

    /** How large a page is, in points. */
    public PDRectangle size(int page) {
        try (PDDocument document = open()) {
            return document.getPage(page).getMediaBox();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A picture of a page.
     *
     * @param page 0 for the first
     * @param dpi dots per inch; 96 shows the page in its real size on an ordinary screen
     */
    public BufferedImage image(int page, float dpi) {
        try (PDDocument document = open()) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the PDF, whole or not at all: a file that is already there stays as it is until the new one is complete.
     *
     * @throws IOException if it cannot be written there
     */
    public void write(Path file) throws IOException {
        WholeFile.write(file, pdf);
    }

    /**
     * Writes the PDF under this name, or under “name (2)” and so on where there is such a file already.
     *
     * @return where it is
     * @throws IOException if it cannot be written there
     */
    public Path writeBeside(Path file) throws IOException {
        return WholeFile.writeBeside(file, pdf);
    }

    /** Their PDF, to be closed by who asked for it. */
    public PDDocument open() throws IOException {
        return Loader.loadPDF(pdf);
    }
}
