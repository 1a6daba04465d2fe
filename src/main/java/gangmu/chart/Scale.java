package gangmu.chart;

import java.math.BigDecimal;
import java.util.DoubleSummaryStatistics;
import java.util.stream.Stream;

/** From where to where bars of attainments are drawn, in percent: zero and 100 are always in it. */
record Scale(double low, double high) {
    /** Bars beyond are cut, with a mark, so that one of 2,000 % does not flatten all others. */
    private static final double MOST = 200;

    private static final double LEAST = -100;

    /** A scale for these attainments. */
    static Scale of(Stream<BigDecimal> percents) {
        DoubleSummaryStatistics all =
                percents.mapToDouble(BigDecimal::doubleValue).summaryStatistics();
        return all.getCount() == 0
                ? new Scale(0, 100)
                : new Scale(Math.clamp(all.getMin(), LEAST, 0), Math.clamp(all.getMax(), 100, MOST));
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
