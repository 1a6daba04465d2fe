package gangmu.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** A category axis whose labels have as many lines as they need, where JFreeChart's own would cut them with dots. */
final class LabelAxis extends CategoryAxis {

    /** One line of a label. */
    record Line(String text, Font font, Paint paint) {}

    /** What a category is labelled with, in no more than the given width in pixels. */
    @FunctionalInterface
    interface Labels {
        List<Line> of(Comparable<?> category, Graphics2D g2, double width);
    }

    private final transient Labels labels;
    private final HorizontalAlignment alignment;

    LabelAxis(Labels labels, HorizontalAlignment alignment, Palette palette) {
        this.labels = labels;
        this.alignment = alignment;
        setAxisLinePaint(palette.hairline());
        setTickMarksVisible(false);
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
    }

    @Override
    @SuppressWarnings("rawtypes") // inherited
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
        TextBlock block = new TextBlock();
        block.setLineAlignment(alignment);
        labels.of(category, g2, width).forEach(line -> block.addLine(line.text, line.font, line.paint));
        return block;
    }
}
