package gangmu.report;

import static gangmu.report.Markup.element;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The room that a table's head and first row need together, below which both had better begin the next page. */
record LeastRoom(double pixels) {
    /** Enough for a head and a row of a few lines. */
    static final LeastRoom SHORT_ROW = new LeastRoom(90);

    /** Three eighths of a page: no more than that is ever left empty for what would need more. */
    private static final double MOST = 360;

    /** How much of a line stays empty, since words are not broken. */
    private static final double RAGGED = 0.15;

    private static final int FIRST_CHINESE = 0x2E80;

    /** A head, with all space between, and a row of cells. */
    static LeastRoom of(double head, Cell... row) {
        return new LeastRoom(
                head + Arrays.stream(row).mapToDouble(Cell::height).max().orElse(0));
    }

    /** This room, but no more of it than is ever left empty, below something else that is so high. */
    LeastRoom below(double height) {
        return new LeastRoom(height + Math.min(pixels, MOST));
    }

    /** This room and that of something else below it. */
    LeastRoom and(double height) {
        return new LeastRoom(pixels + height);
    }

    /** How wide texts are, in letters, of which Chinese ones count twice. */
    static long letters(String text) {
        return text.length() + text.chars().filter(c -> c >= FIRST_CHINESE).count();
    }

    /** The table in a block that has this room, but no more than is ever left empty, which what is in the table does not need again. */
    Markup around(Markup table) {
        return new LeastRoom(Math.min(pixels, MOST)).aroundHeading(table);
    }

    /** The same for a heading, which needs all of the room. */
    Markup aroundHeading(Markup heading) {
        return element("div", Map.of("style", "-fs-page-break-min-height: " + Math.ceil(pixels) + "px"), heading);
    }

    /**
     * Texts one below the other, as high as they roughly get.
     *
     * @param width in pixels, as that of a letter and the height of a line
     */
    record Cell(List<String> texts, double width, double letter, double line) {
        double height() {
            return line
                    * texts.stream()
                            .flatMap(String::lines)
                            .mapToDouble(text -> Math.ceil(letters(text) * letter / width + RAGGED))
                            .sum();
        }
    }
}
