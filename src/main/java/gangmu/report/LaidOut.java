package gangmu.report;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import gangmu.report.PageNumbers.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is known of markup that was laid out. */
final class LaidOut {
    private LaidOut() {}

    /** How many pages it takes. */
    static int pages(PdfBoxRenderer sheets) {
        return sheets.getRootBox().getLayer().getPages().size();
    }

    /** Where its anchors are. */
    static Map<String, Place> places(PdfBoxRenderer sheets) {
        List<PageBox> pages = sheets.getRootBox().getLayer().getPages();
        LayoutContext context = sheets.getSharedContext().newLayoutContextInstance();
        Map<String, Place> places = new HashMap<>();
        Objects.requireNonNull(sheets.getSharedContext().getIdMap(), "every chapter has its anchor")
                .forEach((anchor, box) -> places.put(anchor, place(box, pages, context, sheets.getDotsPerPoint())));
        return places;
    }

    /** What begins at the end of a page may have its first line on the next one. */
    private static Place place(Box box, List<PageBox> pages, LayoutContext context, float dotsPerPoint) {
        int begins = Math.max(box.getAbsY(), PagedBoxCollector.findContentStartY(box));
        PageBox page = pages.stream()
                .filter(one -> begins < one.getBottom())
                .findFirst()
                .orElse(pages.getLast());
        int fromTop = page.getMarginBorderPadding(context, CalculatedStyle.TOP) + box.getAbsY() - page.getTop();
        return new Place(page.getPageNo(), Math.round((page.getHeight(context) - Math.max(0, fromTop)) / dotsPerPoint));
    }
}
