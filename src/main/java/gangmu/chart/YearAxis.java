package gangmu.chart;

import gangmu.text.RocYears;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The horizontal axis of whole fiscal years, each from its number to the next, named in its middle in ROC years. */
final class YearAxis extends NumberAxis {
    private static final float LETTER = 11;

    /** In pixels; years that have less are named every few. */
    private static final double LEAST_ROOM = 30;

    private final Year first;
    private final Year last;
    private final double beside;

    /**
     * The axis of these years.
     *
     * @param beside the room to leave at its right, in pixels
     */
    YearAxis(Year first, Year last, double beside, Palette palette) {
        this.first = first;
        this.last = last;
        this.beside = beside;
        setRange(first.getValue(), last.getValue() + 1.0);
        setTickLabelFont(ChartFont.REGULAR.at(LETTER));
        setTickLabelPaint(palette.muted());
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double width = Math.max(1, area.getWidth() - beside);
        return super.valueToJava2D(
                value, new Rectangle2D.Double(area.getX(), area.getY(), width, area.getHeight()), edge);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        int count = last.getValue() - first.getValue() + 1;
        double room = Math.max(1, area.getWidth() - beside) / count;
        int step = Math.max(1, (int) Math.ceil(LEAST_ROOM / room));
        return IntStream.iterate(first.getValue(), year -> year <= last.getValue(), year -> year + step)
                .mapToObj(YearAxis::tick)
                .toList();
    }

    private static NumberTick tick(int year) {
        return new NumberTick(
                TickType.MAJOR,
                year + 0.5,
                RocYears.text(Year.of(year)),
                TextAnchor.BOTTOM_CENTER,
                TextAnchor.CENTER,
                0);
    }

    /** The part of a row that stands for some years. */
    Rectangle2D span(Year from, Year to, Rectangle2D area, double top, double height) {
        double left = valueToJava2D(from.getValue(), area, RectangleEdge.TOP);
        double right = valueToJava2D(to.getValue() + 1.0, area, RectangleEdge.TOP);
        return new Rectangle2D.Double(left, top, right - left, height);
    }
}
