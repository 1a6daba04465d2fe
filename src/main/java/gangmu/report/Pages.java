package gangmu.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".pdf");
        try {
            Files.write(draft, pdf, StandardOpenOption.CREATE_NEW);
            replace(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(pdf);
    }
}
