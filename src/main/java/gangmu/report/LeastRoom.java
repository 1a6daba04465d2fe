package gangmu.report;

import static gangmu.report.Markup.element;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The room that a table's head and first row need together, below which both had better begin the next page. */
record LeastRoom(double pixels) {
    /** Enough for a head and a row of a few lines. */
    static final LeastRoom SHORT_ROW = new LeastRoom(90);

    /** A third of a page: no more than that is ever left empty for what would need more. */
    private static final double MOST = 320;

    /** How much of a line stays empty, since words are not broken. */
    private static final double RAGGED = 0.15;

    private static final int FIRST_CHINESE = 0x2E80;

    /** A head, with all space between, and a row of cells. */
    static LeastRoom of(double head, Cell... row) {
        return new LeastRoom(
                head + Arrays.stream(row).mapToDouble(Cell::height).max().orElse(0));
    }

    /** This room below something else that is so high. */
    LeastRoom below(double height) {
        return new LeastRoom(height + pixels);
    }

    /** How wide texts are, in letters, of which Chinese ones count twice. */
    static long letters(String text) {
        return text.length() + text.chars().filter(c -> c >= FIRST_CHINESE).count();
    }

    /** The table in a block that has this room, which what is in the table does not need again. */
    Markup around(Markup table) {
        double room = Math.ceil(Math.min(pixels, MOST));
        return element("div", Map.of("style", "-fs-page-break-min-height: " + room + "px"), table);
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
