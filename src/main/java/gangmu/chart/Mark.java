package gangmu.chart;

import java.awt.Color;
import java.util.List;

/** Something that is drawn in a picture; lengths are in its pixels, counted from its upper left. */
sealed interface Mark {

    /**
     * A patch of colour with a hairline around it.
     *
     * @param edge the colour of the hairline, which may be that of the patch
     */
    record Patch(double x, double y, double width, double height, Color fill, Color edge) implements Mark {}

    /** A curve that leaves one end and arrives at the other level. */
    record Curve(double fromX, double fromY, double toX, double toY, double thickness, Color colour) implements Mark {
        /** Where the curve would turn if it had corners. */
        double middle() {
            return (fromX + toX) / 2;
        }
    }

    /**
     * Words in lines one below the other.
     *
     * @param baseline of the first line
     */
    record Text(List<String> lines, double x, double baseline, Letters letters) implements Mark {
        /** A single line. */
        Text(String line, double x, double baseline, Letters letters) {
            this(List.of(line), x, baseline, letters);
        }

        double baseline(int line) {
            return baseline + line * letters.size() * LinkGraph.LEADING;
        }
    }
}
