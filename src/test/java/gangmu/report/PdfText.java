package gangmu.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader can copy out of a PDF, page by page, without white space; and how many letters have no shape. */
record PdfText(List<String> pages, int shapeless) {

    static PdfText of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Shapes shapes = new Shapes();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                shapes.setStartPage(page);
                shapes.setEndPage(page);
                pages.add(bare(shapes.getText(document)));
            }
            return new PdfText(pages, shapes.shapeless);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as it is compared: without white space, which line breaks put anywhere. */
    static String bare(String text) {
        return text.replaceAll("[\\s\u3000\u00a0]+", "");
    }

    String all() {
        return String.join("", pages);
    }

    private static final class Shapes extends PDFTextStripper {
        private int shapeless;

        @Override
        protected void processTextPosition(TextPosition position) {
            super.processTextPosition(position);
            try {
                for (int code : position.getCharacterCodes()) {
                    shapeless += position.getFont() instanceof PDType0Font font && font.codeToGID(code) == 0 ? 1 : 0;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
