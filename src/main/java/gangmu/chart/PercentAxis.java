package gangmu.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The horizontal axis of attainments, marked at 0 and 100 % alone since every bar carries its figure. */
final class PercentAxis extends NumberAxis {
    /** Bars beyond are cut, with a mark, so that one of 2,000 % does not flatten all others. */
    private static final double MOST = 200;

    private static final double LEAST = -100;
    private static final double BARS_SHARE = 0.68;

    PercentAxis(List<Standing> standings, Palette palette) {
        double high = values(standings).max().orElse(100);
        double low = values(standings).min().orElse(0);
        double top = Math.clamp(high, 100, MOST);
        double bottom = Math.clamp(low, LEAST, 0);
        setRange(bottom, bottom + (top - bottom) / BARS_SHARE);
        setTickLabelFont(ChartFont.REGULAR.at(10));
        setTickLabelPaint(palette.muted());
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    /** Whether a bar of this many percent is drawn in full. */
    static boolean shows(BigDecimal percent) {
        return percent.doubleValue() == shown(percent);
    }

    /** How far a bar of this many percent is drawn. */
    static double shown(BigDecimal percent) {
        return Math.clamp(percent.doubleValue(), LEAST, MOST);
    }

    private static DoubleStream values(List<Standing> standings) {
        return standings.stream()
                .flatMap(standing -> Stream.ofNullable(AttainmentBars.percent(standing)))
                .mapToDouble(BigDecimal::doubleValue);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return List.of(tick(0), tick(100));
    }

    private static NumberTick tick(int percent) {
        return new NumberTick(TickType.MAJOR, percent, percent + "%", TextAnchor.BOTTOM_CENTER, TextAnchor.CENTER, 0);
    }
}
