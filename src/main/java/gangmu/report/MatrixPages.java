package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.model.Linkage;
import gangmu.report.MatrixSheet.Size;
import gangmu.text.Texts;
import java.util.List;
import java.util.Map;

/** The matrix of the linkage in a book, over as many pages as leave its columns readable. */
record MatrixPages(Linkage linkage, Texts texts) {
    private static final String ANCHOR = "matrix";

    /** So many columns are read well in portrait, which has room for more projects than landscape. */
    private static final int MOST_COLUMNS = 8;

    /** None where there is nothing to cross. */
    List<Chapter> chapters() {
        boolean isEmpty = linkage.projects().isEmpty() || linkage.kpis().isEmpty();
        return isEmpty
                ? List.of()
                : List.of(Chapter.part(texts.get("matrix.name"), ANCHOR, PageKind.DENSE, charts -> pages()));
    }

    private Markup pages() {
        int crossings = linkage.projects().size() * linkage.kpis().size();
        Markup heading = element("h2", Map.of("id", ANCHOR, "class", "part"), text(texts.get("matrix.name")));
        if (crossings > MatrixSheet.MOST_CROSSINGS) {
            return Markup.all(
                    heading,
                    element("p", "overall", texts.get("book.matrix.many", crossings, MatrixSheet.MOST_CROSSINGS)));
        }
        int wide = Math.ceilDiv(linkage.kpis().size(), MOST_COLUMNS);
        return Markup.all(
                heading,
                new LinkageNotes(linkage, texts).paragraphs(),
                new MatrixSheet(Size.A4, false, wide).tables(linkage, texts));
    }
}
