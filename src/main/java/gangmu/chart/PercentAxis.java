package gangmu.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The horizontal axis of attainments, marked at 0 and 100 % alone since every bar carries its figure. */
final class PercentAxis extends NumberAxis {
    private final double labels;

    /**
     * The axis on this scale.
     *
     * @param labels the room to leave for the labels at the bars' ends, in pixels
     */
    PercentAxis(Scale scale, double labels, Palette palette) {
        this.labels = labels;
        setRange(scale.low(), scale.high());
        setTickLabelFont(ChartFont.REGULAR.at(10));
        setTickLabelPaint(palette.muted());
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double width = Math.max(1, area.getWidth() - labels);
        return super.valueToJava2D(
                value, new Rectangle2D.Double(area.getX(), area.getY(), width, area.getHeight()), edge);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return List.of(tick(0), tick(100));
    }

    private static NumberTick tick(int percent) {
        return new NumberTick(TickType.MAJOR, percent, percent + "%", TextAnchor.BOTTOM_CENTER, TextAnchor.CENTER, 0);
    }
}
