package gangmu.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gangmu.chart.ChartFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.w3c.dom.Document;

/** Lays markup out on pages and makes them a PDF with all fonts in it. */
final class Press {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String NO_ADDRESS = "about:blank";

    static {
        XRLog.setLoggingEnabled(false); // it tells each step of each page, and has nothing a user could act upon
    }

    private Press() {}

    static Pages print(String xhtml, ChartFrame charts) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder =
                loaded(charts).withHtmlContent(xhtml, NO_ADDRESS).toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read or written but memory and the program's own files
        }
        return new Pages(pdf.toByteArray());
    }

    /** A document as it is laid out on pages, without a PDF; to be closed. */
    static PdfBoxRenderer layout(Document document, ChartFrame charts) {
        PdfBoxRenderer renderer = loaded(charts)
                .withW3cDocument(document, NO_ADDRESS)
                .toStream(OutputStream.nullOutputStream())
                .buildPdfRenderer();
        renderer.layout();
        return renderer;
    }

    private static PdfRendererBuilder loaded(ChartFrame charts) {
        return new PdfRendererBuilder()
                .useFont(ChartFont.REGULAR::open, ChartFont.FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(ChartFont.BOLD::open, ChartFont.FAMILY, BOLD, FontStyle.NORMAL, true)
                .useReplacementText(Printable.REPLACEMENT)
                .useObjectDrawerFactory(charts)
                .useUnicodeLineBreaker(new LineBreaks())
                .usePdfUaAccessibility(true)
                .withProducer("Gangmu 綱目");
    }
}
