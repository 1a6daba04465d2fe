package gangmu.report;

import gangmu.report.PageNumbers.Place;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** What leads from one page of a book to another: bookmarks, and links between chapters, which the renderer sees one by one. */
record Signposts(PDDocument document, List<PDPage> pages, PageNumbers numbers) {

    static Signposts of(PDDocument document, PageNumbers numbers) {
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        return new Signposts(document, pages, numbers);
    }

    /** Writes the bookmarks of all chapters, each below the last one of a level above it. */
    void bookmarks(List<Chapter> chapters) {
        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<PDOutlineNode> above = new ArrayDeque<>(List.of(outline));
        for (Chapter chapter : chapters) {
            for (Bookmark bookmark : chapter.bookmarks()) {
                while (above.size() > bookmark.level()) {
                    above.pop();
                }
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(bookmark.name());
                destination(bookmark.anchor()).ifPresent(item::setDestination);
                above.element().addLast(item);
                above.push(item);
            }
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** Has all links lead to pages that yet lead to addresses inside the book. */
    void links() throws IOException {
        for (PDPage page : pages) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI address
                        && address.getURI().startsWith(PageNumbers.INSIDE)) {
                    destination(address.getURI().substring(PageNumbers.INSIDE.length()))
                            .ifPresent(destination -> {
                                PDActionGoTo action = new PDActionGoTo();
                                action.setDestination(destination);
                                link.setAction(action);
                            });
                }
            }
        }
    }

    private Optional<PDPageXYZDestination> destination(String anchor) {
        return numbers.place(anchor).map(this::destination);
    }

    private PDPageXYZDestination destination(Place place) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(pages.get(place.page()));
        destination.setTop(place.top());
        return destination;
    }
}
