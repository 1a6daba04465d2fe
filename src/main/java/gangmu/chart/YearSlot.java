package gangmu.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.Year;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/** The room of one year in the chart of a KPI, in pixels, with the bar in its middle. */
record YearSlot(
        Year year, @Nullable BigDecimal actual, @Nullable BigDecimal target, Rectangle2D area, ValueAxis values) {
    private static final double MOST = 144;

    /** The part of a year's room that is used, and the part of that which the bar takes. */
    private static final double USED = 0.88;

    private static final double BAR_WIDTH = 0.45;

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

    /** Where the bar ends; at zero where there is no actual. */
    double end() {
        return actual == null ? zero() : y(actual);
    }

    Rectangle2D bar() {
        double width = area.getWidth() * BAR_WIDTH;
        return new Rectangle2D.Double(
                area.getCenterX() - width / 2, Math.min(end(), zero()), width, Math.abs(end() - zero()));
    }
}
