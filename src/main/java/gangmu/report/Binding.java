package gangmu.report;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.util.List;

/**
 * Chapters as one PDF. Each is laid out by itself, once to count its pages and once, when the numbers of all pages are
 * known, to be printed, so that no more than one of them is in memory as boxes and charts.
 *
 * @param notice what stands on each page, a blank for nothing
 */
record Binding(Frame frame, String notice, List<Chapter> chapters) {
    /** A number that is narrower than what stood for it seldom makes a chapter shorter, and then it is counted again. */
    private static final int MOST_ROUNDS = 4;

    /**
     * Makes the PDF.
     *
     * @param unknown what stands for the number of a page while it is not known, as wide as that is likely to be
     */
    byte[] pdf(String unknown, Progress progress) throws IOException {
        return round(PageNumbers.none(unknown), 1, progress);
    }

    private byte[] round(PageNumbers known, int round, Progress progress) throws IOException {
        PageNumbers printed;
        try (Press press = new Press()) {
            PageNumbers numbers = round == 1 ? counted(press, known, progress) : known;
            Tags tags = new Tags(frame.texts().language().tag());
            printed = printed(press, numbers, tags, progress);
            if (printed.agrees(numbers) || round == MOST_ROUNDS) {
                tags.give(press.document());
                Signposts signposts = Signposts.of(press.document(), printed);
                signposts.bookmarks(chapters);
                signposts.links();
                return press.pdf();
            }
        }
        return round(printed, round + 1, progress);
    }

    private PageNumbers counted(Press press, PageNumbers none, Progress progress) {
        PageNumbers counted = none.another();
        for (int i = 0; i < chapters.size(); i++) {
            progress.done(i, 2 * chapters.size());
            try (PdfBoxRenderer sheets = sheets(press, i, none)) {
                sheets.layout();
                counted.add(LaidOut.pages(sheets), LaidOut.places(sheets));
            }
        }
        return counted;
    }

    private PageNumbers printed(Press press, PageNumbers numbers, Tags tags, Progress progress) throws IOException {
        PageNumbers printed = numbers.another();
        for (int i = 0; i < chapters.size(); i++) {
            progress.done(chapters.size() + i, 2 * chapters.size());
            try (PdfBoxRenderer sheets = sheets(press, i, numbers)) {
                int first = press.document().getNumberOfPages();
                sheets.layout();
                sheets.createPDFWithoutClosing();
                printed.add(LaidOut.pages(sheets), LaidOut.places(sheets));
                tags.take(press.document(), first);
            }
        }
        progress.done(2 * chapters.size(), 2 * chapters.size());
        return printed;
    }

    private PdfBoxRenderer sheets(Press press, int index, PageNumbers numbers) {
        Chapter chapter = chapters.get(index);
        ChartFrame charts = new ChartFrame();
        String xhtml = frame.on(chapter.pages().style(numbers.all())).xhtml(notice, chapter.body(charts));
        return press.sheets(numbers.in(xhtml), charts, numbers.first(index) + 1);
    }
}
