package gangmu.chart;

import gangmu.chart.KpiYear.Mark;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The room of one year in the chart of a KPI, in pixels, with the bar in its middle. */
record YearSlot(KpiYear figures, Rectangle2D area, ValueAxis values) {
    private static final double MOST = 144;

    /** The part of a year's room that is used, and the part of that which the bar takes. */
    private static final double USED = 0.88;

    private static final double BAR_WIDTH = 0.45;

    /** The room of a year that stands at this place among so many. */
    static YearSlot of(KpiYear figures, int place, int count, Rectangle2D area, CategoryAxis years, ValueAxis values) {
        double start = years.getCategoryStart(place, count, area, RectangleEdge.BOTTOM);
        double end = years.getCategoryEnd(place, count, area, RectangleEdge.BOTTOM);
        double width = Math.min(MOST, (end - start) * USED);
        return new YearSlot(
                figures,
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
        return figures.actual().map(Mark::height).map(this::y).orElseGet(this::zero);
    }

    Rectangle2D bar() {
        double width = area.getWidth() * BAR_WIDTH;
        return new Rectangle2D.Double(
                area.getCenterX() - width / 2, Math.min(end(), zero()), width, Math.abs(end() - zero()));
    }
}
