package gangmu.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** From where to where bars of attainments are drawn, in percent: zero and 100 are always in it. */
public record Scale(double low, double high) {
    /** Bars beyond are cut, with a mark, so that one of 2,000 % does not flatten all others. */
    private static final double MOST = 200;

    private static final double LEAST = -100;

    /** A scale for these KPIs. */
    public Scale(List<KpiProgress> kpis) {
        this(
                Math.clamp(percents(kpis).min().orElse(0), LEAST, 0),
                Math.clamp(percents(kpis).max().orElse(100), 100, MOST));
    }

    private static DoubleStream percents(List<KpiProgress> kpis) {
        return kpis.stream().map(KpiProgress::percent).flatMap(Optional::stream).mapToDouble(BigDecimal::doubleValue);
    }

    /** Whether a bar of this many percent is drawn in full. */
    static boolean shows(BigDecimal percent) {
        return percent.doubleValue() == shown(percent);
    }

    /** How far a bar of this many percent is drawn. */
    static double shown(BigDecimal percent) {
        return Math.clamp(percent.doubleValue(), LEAST, MOST);
    }
}
