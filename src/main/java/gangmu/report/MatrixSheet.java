package gangmu.report;

import static gangmu.report.Markup.element;

import gangmu.model.Linkage;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * What a matrix is printed on.
 *
 * @param wide over how many pages its columns are spread, from 1
 */
public record MatrixSheet(Size size, boolean landscape, int wide) {

    /** The sizes of paper that offices have. */
    public enum Size {
        A4(178, 265),
        A3(265, 388);

        /** What the margins leave of the shorter and the longer side, in millimetres. */
        private final int shorter;

        private final int longer;

        Size(int shorter, int longer) {
            this.shorter = shorter;
            this.longer = longer;
        }
    }

    /** In a matrix of more crossings nobody finds anything on paper, and it takes minutes and gigabytes. */
    public static final int MOST_CROSSINGS = 30_000;

    private static final double PIXELS_A_MILLIMETRE = 96 / 25.4;

    /** How wide what is printed can be, in pixels of the style. */
    double width() {
        return (landscape ? size.longer : size.shorter) * PIXELS_A_MILLIMETRE;
    }

    /** How high what is printed can be on a page, in pixels of the style. */
    double height() {
        return (landscape ? size.shorter : size.longer) * PIXELS_A_MILLIMETRE;
    }

    /** The matrix, its columns spread over the pages. */
    Markup tables(Linkage linkage, Texts texts) {
        List<Markup> parts = new ArrayList<>();
        int columns = linkage.kpis().size();
        for (int part = 0; part < wide; part++) {
            int from = part * columns / wide;
            int to = (part + 1) * columns / wide;
            if (to > from) {
                Markup table = new MatrixTable(linkage, linkage.kpis().subList(from, to), width(), texts).whole();
                parts.add(element("div", from == 0 ? "" : "next-sheet", table));
            }
        }
        return Markup.all(parts);
    }

    /** The rule of the style that makes pages of this kind. */
    String style() {
        return "@page { size: " + size + (landscape ? " landscape" : " portrait") + "; margin: 16mm; }";
    }
}
