package gangmu.report;

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

    private static final double PIXELS_A_MILLIMETRE = 96 / 25.4;

    /** How wide what is printed can be, in pixels of the style. */
    double width() {
        return (landscape ? size.longer : size.shorter) * PIXELS_A_MILLIMETRE;
    }

    /** How high what is printed can be on a page, in pixels of the style. */
    double height() {
        return (landscape ? size.shorter : size.longer) * PIXELS_A_MILLIMETRE;
    }

    /** The rule of the style that makes pages of this kind. */
    String style() {
        return "@page { size: " + size + (landscape ? " landscape" : " portrait") + "; margin: 16mm; }";
    }
}
