package gangmu.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.Year;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * The room of one year in the chart of a KPI, in pixels: the bar stands left and the target's label right of it; a bar
 * without a target stands in the middle.
 */
record YearSlot(
        Year year, @Nullable BigDecimal actual, @Nullable BigDecimal target, Rectangle2D area, ValueAxis values) {
    private static final double MOST = 144;

    /** The part of a year's room that is used, and within that where the bar begins and how wide it is. */
    private static final double USED = 0.88;

    private static final double BAR_START = 0.025;
    private static final double BAR_WIDTH = 0.4;

    static YearSlot of(CategoryDataset figures, int column, Rectangle2D area, CategoryAxis years, ValueAxis values) {
        Year year = (Year) figures.getColumnKey(column);
        int count = figures.getColumnCount();
        double start = years.getCategoryStart(column, count, area, RectangleEdge.BOTTOM);
        double end = years.getCategoryEnd(column, count, area, RectangleEdge.BOTTOM);
        double width = Math.min(MOST, (end - start) * USED);
        return new YearSlot(
                year,
                (BigDecimal) figures.getValue(KpiChart.Row.ACTUAL, year),
                (BigDecimal) figures.getValue(KpiChart.Row.TARGET, year),
                new Rectangle2D.Double((start + end - width) / 2, area.getY(), width, area.getHeight()),
                values);
    }

    double y(BigDecimal value) {
        return values.valueToJava2D(value.doubleValue(), area, RectangleEdge.LEFT);
    }

    double zero() {
        return y(BigDecimal.ZERO);
    }

    /** The bar of the actual, flat where there is none. */
    Rectangle2D bar() {
        double end = actual == null ? zero() : y(actual);
        double start = target == null ? (1 - BAR_WIDTH) / 2 : BAR_START;
        return new Rectangle2D.Double(
                area.getX() + start * area.getWidth(),
                Math.min(end, zero()),
                area.getWidth() * BAR_WIDTH,
                Math.abs(end - zero()));
    }
}
