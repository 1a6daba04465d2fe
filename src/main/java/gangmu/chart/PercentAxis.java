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
    /** The rest is room for the labels at the bars' ends. */
    private static final double BARS_SHARE = 0.68;

    PercentAxis(Scale scale, Palette palette) {
        setRange(scale.low(), scale.low() + (scale.high() - scale.low()) / BARS_SHARE);
        setTickLabelFont(ChartFont.REGULAR.at(10));
        setTickLabelPaint(palette.muted());
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return List.of(tick(0), tick(100));
    }

    private static NumberTick tick(int percent) {
        return new NumberTick(TickType.MAJOR, percent, percent + "%", TextAnchor.BOTTOM_CENTER, TextAnchor.CENTER, 0);
    }
}
