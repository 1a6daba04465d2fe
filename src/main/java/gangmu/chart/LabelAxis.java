package gangmu.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;

/** A category axis whose labels have as many lines as they need, where JFreeChart's own would cut them with dots. */
final class LabelAxis extends CategoryAxis {

    /** What a category is labelled with, in no more than the given width in pixels. */
    @FunctionalInterface
    interface Labels {
        List<Words> of(Comparable<?> category, double width);
    }

    private final transient Labels labels;

    LabelAxis(Labels labels, Palette palette) {
        this.labels = labels;
        setAxisLinePaint(palette.hairline());
        setTickMarksVisible(false);
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
    }

    @Override
    @SuppressWarnings("rawtypes") // inherited
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
        boolean underTheBars = RectangleEdge.isTopOrBottom(edge);
        return new LabelBlock(labels.of(category, width), underTheBars);
    }
}
