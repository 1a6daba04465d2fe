package gangmu.report.print;

import gangmu.report.Pages;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The papers that offices print on, the usual ones first. */
public enum PrintPaper {
    A4(210, 297),
    A3(297, 420),
    B4(257, 364),
    B5(182, 257),
    A5(148, 210),
    LETTER(215.9, 279.4),
    LEGAL(215.9, 355.6),
    ISO_B4(250, 353),
    ISO_B5(176, 250);

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final double ROUNDING = 2;

    private final double shorter;
    private final double longer;

    PrintPaper(double shorter, double longer) {
        this.shorter = shorter;
        this.longer = longer;
    }

    /** The paper that pages were made for: that of the first one, or the usual one where it is none of these. */
    public static PrintPaper of(Pages pages) {
        PDRectangle page = pages.size(0);
        double across = Math.min(page.getWidth(), page.getHeight());
        double down = Math.max(page.getWidth(), page.getHeight());
        return Stream.of(values())
                .filter(paper -> Math.abs(paper.width() - across) < ROUNDING)
                .filter(paper -> Math.abs(paper.height() - down) < ROUNDING)
                .findFirst()
                .orElse(A4);
    }

    static Optional<PrintPaper> of(Object media) {
        return Arrays.stream(values())
                .filter(paper -> paper.media().equals(media))
                .findFirst();
    }

    MediaSizeName media() {
        return switch (this) {
            case A4 -> MediaSizeName.ISO_A4;
            case A3 -> MediaSizeName.ISO_A3;
            case B4 -> MediaSizeName.JIS_B4;
            case B5 -> MediaSizeName.JIS_B5;
            case A5 -> MediaSizeName.ISO_A5;
            case LETTER -> MediaSizeName.NA_LETTER;
            case LEGAL -> MediaSizeName.NA_LEGAL;
            case ISO_B4 -> MediaSizeName.ISO_B4;
            case ISO_B5 -> MediaSizeName.ISO_B5;
        };
    }

    /** How long the shorter side is, in points. */
    public double width() {
        return shorter * POINTS_A_MILLIMETRE;
    }

    /** How long the longer side is, in points. */
    public double height() {
        return longer * POINTS_A_MILLIMETRE;
    }
}
