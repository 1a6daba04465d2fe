package gangmu.chart;

import gangmu.model.Id;
import java.awt.FontMetrics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a row of a chart is called.
 *
 * @param head its number with the space after it, which stands before the lines of its name; may be empty
 */
record RowName(Id node, String head, String name) {
    static final float LETTER = 12;

    /** A name so long that it needs more is cut here, since every row is as high as the highest; it stands elsewhere in full. */
    private static final int MOST_LINES = 4;

    /** Number and name, with the second line under the name, in this width in pixels. */
    List<String> lines(double width) {
        FontMetrics metrics = ChartFont.REGULAR.metrics(LETTER);
        String indent = " ".repeat(Math.round(metrics.stringWidth(head) / (float) metrics.stringWidth(" ")));
        List<String> wrapped =
                Lines.wrap(name, metrics, width - metrics.stringWidth(head) - 2 * LabelBlock.GAP, MOST_LINES);
        return IntStream.range(0, wrapped.size())
                .mapToObj(i -> (i == 0 ? head : indent) + wrapped.get(i))
                .toList();
    }
}
