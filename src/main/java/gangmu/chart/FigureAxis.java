package gangmu.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The vertical axis of a KPI's figures: zero is always in it, and there is room for two labels above and below. */
final class FigureAxis extends NumberAxis {
    FigureAxis(List<KpiYear> years) {
        List<BigDecimal> values = years.stream().flatMap(KpiYear::heights).toList();
        double high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max).doubleValue();
        double low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min).doubleValue();
        setRange(low, high == low ? 1 : high);
        setVisible(false); // every bar and line carries its figure
    }

    /** Leaves room for the labels above the highest figure and below a negative one. */
    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double above = LabelPlaces.ROOM;
        double below = getLowerBound() < 0 ? LabelPlaces.ROOM : 0;
        Rectangle2D inner = new Rectangle2D.Double(
                area.getX(), area.getY() + above, area.getWidth(), Math.max(1, area.getHeight() - above - below));
        return super.valueToJava2D(value, inner, edge);
    }
}
