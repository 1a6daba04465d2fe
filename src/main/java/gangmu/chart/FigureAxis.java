package gangmu.chart;

import gangmu.model.Actual;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.text.Figures;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The vertical axis of a KPI's figures: zero is always in it, and there is room for a label above and below. */
final class FigureAxis extends NumberAxis {
    private static final double ROOM = 18;
    private static final double ROOM_FOR_TWO = 32;

    /** In characters; longer ones may have to stand one over the other. */
    private static final int SHORT_FIGURE = 6;

    private final double room;

    FigureAxis(Plan plan, Kpi kpi) {
        List<BigDecimal> values = Stream.concat(
                        plan.targets(kpi.id()).stream().map(Target::value),
                        plan.actuals(kpi.id()).stream().map(Actual::value))
                .toList();
        double high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max).doubleValue();
        double low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min).doubleValue();
        boolean allShort = values.stream().allMatch(value -> Figures.text(value).length() <= SHORT_FIGURE);
        room = allShort ? ROOM : ROOM_FOR_TWO;
        setRange(low, high == low ? 1 : high);
        setVisible(false); // every bar and line carries its figure
    }

    /** Leaves room for a label, in pixels, above the highest figure and below a negative one. */
    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double below = getLowerBound() < 0 ? ROOM : 0;
        Rectangle2D inner = new Rectangle2D.Double(
                area.getX(), area.getY() + room, area.getWidth(), Math.max(1, area.getHeight() - room - below));
        return super.valueToJava2D(value, inner, edge);
    }
}
