package gangmu.chart;

import gangmu.model.Actual;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;

/** The vertical axis of a KPI's figures: zero is always in it, and there is room for a label above and below. */
final class FigureAxis extends NumberAxis {
    private static final double ROOM = 0.22;

    FigureAxis(Plan plan, Kpi kpi) {
        List<BigDecimal> values = Stream.concat(
                        plan.targets(kpi.id()).stream().map(Target::value),
                        plan.actuals(kpi.id()).stream().map(Actual::value))
                .toList();
        double high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max).doubleValue();
        double low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min).doubleValue();
        boolean flat = high == low;
        double span = flat ? 1 : high - low;
        setRange(low < 0 ? low - span * ROOM : 0, flat ? 1 : high + span * ROOM);
        setVisible(false); // every bar and line carries its figure
    }
}
