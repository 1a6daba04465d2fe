package gangmu.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a page between its margins, from top to bottom as they are seen. */
record PageLines(List<Line> lines) {
    private static final float TOP = 56.7f;
    private static final float BOTTOM = 785.2f;

    /** What stands at the same height, and at which one, in points from the top. */
    record Line(String text, float height) {}

    static List<PageLines> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PageLines> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Lines lines = new Lines();
                lines.setStartPage(page);
                lines.setEndPage(page);
                lines.getText(document);
                pages.add(new PageLines(lines.found));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    private static final class Lines extends PDFTextStripper {
        private final List<Line> found = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private float height;

        private Lines() {
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            words.append(text);
            height = positions.getFirst().getYDirAdj();
        }

        @Override
        protected void writeWordSeparator() {
            words.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            end();
        }

        @Override
        protected void writePageEnd() {
            end();
        }

        private void end() {
            String line = words.toString().strip();
            words.setLength(0);
            if (!line.isEmpty() && height > TOP && height < BOTTOM) {
                found.add(new Line(line, height));
            }
        }
    }
}
