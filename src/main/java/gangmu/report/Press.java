package gangmu.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gangmu.chart.ChartFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Lays markup out on pages of one PDF with all fonts in it; the pages themselves lie in a temporary file until it is done. */
final class Press implements AutoCloseable {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String NO_ADDRESS = "about:blank";

    static {
        XRLog.setLoggingEnabled(false); // it tells each step of each page, and has nothing a user could act upon
    }

    private final PDDocument document;
    private final PDFont regular;
    private final PDFont bold;

    Press() throws IOException {
        document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        regular = font(ChartFont.REGULAR);
        bold = font(ChartFont.BOLD);
    }

    private PDFont font(ChartFont font) throws IOException {
        try (InputStream stream = font.open()) {
            return PDType0Font.load(document, stream, true);
        }
    }

    static Pages print(String xhtml, ChartFrame charts) {
        try (Press press = new Press()) {
            try (PdfBoxRenderer sheets = press.sheets(xhtml, charts, 1)) {
                sheets.createPDFWithoutClosing();
            }
            return new Pages(press.pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read or written but memory and the program's own files
        }
    }

    /** The document that all markup is added to. */
    PDDocument document() {
        return document;
    }

    /** Markup that is to be laid out, and then to be added to the document; has to be closed. */
    PdfBoxRenderer sheets(String xhtml, ChartFrame charts, int firstNumber) {
        return loaded(charts)
                .useInitialPageNumber(firstNumber)
                .withHtmlContent(xhtml, NO_ADDRESS)
                .buildPdfRenderer();
    }

    /** A document as it is laid out on pages, of which nothing is added to the PDF; to be closed. */
    PdfBoxRenderer layout(Document laidOut, ChartFrame charts) {
        PdfBoxRenderer renderer =
                loaded(charts).withW3cDocument(laidOut, NO_ADDRESS).buildPdfRenderer();
        renderer.layout();
        return renderer;
    }

    private PdfRendererBuilder loaded(ChartFrame charts) {
        return new PdfRendererBuilder()
                .usePDDocument(document)
                .useFont(new PDFontSupplier(regular), ChartFont.FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(new PDFontSupplier(bold), ChartFont.FAMILY, BOLD, FontStyle.NORMAL, true)
                .useReplacementText(Printable.REPLACEMENT)
                .useObjectDrawerFactory(charts)
                .useUnicodeLineBreaker(new LineBreaks())
                .usePdfUaAccessibility(true)
                .withProducer("Gangmu 綱目");
    }

    /** The finished file. */
    byte[] pdf() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        document.save(pdf);
        return pdf.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
