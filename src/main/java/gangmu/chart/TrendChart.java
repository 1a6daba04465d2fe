package gangmu.chart;

import gangmu.explain.PeriodWords;
import gangmu.explain.Remark;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.Trend;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * What a KPI stood at through all its years, period by period, before the targets of the years; years are as wide as in the
 * {@linkplain ProjectTimes chart of its projects} below it.
 */
public record TrendChart(Plan plan, Kpi kpi, Trend trend, Parts parts, Palette palette, Texts texts) {
    /** The series of the chart's dataset. */
    public enum Row {
        VALUE,
        TARGET
    }

    /** How the parts of a value are drawn. */
    public enum Parts {
        /** As the value that they make. */
        TOGETHER,
        /** One on the other, where they add up. */
        STACKED,
        /** One beside the other. */
        BESIDE
    }

    /** In pixels. */
    public static final int HEIGHT = 280;

    private static final double HEADROOM = 1.3;
    private static final Rectangle2D SWATCH = new Rectangle2D.Double(0, 0, 10, 10);
    private static final Rectangle2D LINE = new Rectangle2D.Double(0, 4, 14, 2);

    /**
     * The chart.
     *
     * @param left the room at its left, in pixels, which names of projects take below
     * @param years what its axis goes through
     */
    public JFreeChart chart(double left, List<Year> years) {
        XYPlot plot = new XYPlot(
                figures(),
                new YearAxis(years.getFirst(), years.getLast(), PeriodBars.SIGNS, palette),
                heights(),
                new TrendMarks(this));
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        plot.setSeriesRenderingOrder(
                SeriesRenderingOrder.FORWARD); // targets over the bars, which would hide their figures
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setFixedRangeAxisSpace(space);
        plot.setFixedLegendItems(legend());
        return Sheet.chart(plot, palette);
    }

    private XYSeriesCollection figures() {
        XYSeries values = new XYSeries(Row.VALUE);
        trend.points().forEach(point -> values.add(middle(point), point.value().doubleValue()));
        XYSeries targets = new XYSeries(Row.TARGET);
        targets()
                .forEach(target -> targets.add(
                        target.year().getValue() + 0.5, target.value().doubleValue()));
        XYSeriesCollection figures = new XYSeriesCollection();
        figures.addSeries(values);
        figures.addSeries(targets);
        return figures;
    }

    private static double middle(Trend.Point point) {
        return (begin(point) + end(point)) / 2;
    }

    /** Where its period begins on the axis of years. */
    static double begin(Trend.Point point) {
        return end(point) - 1.0 / point.period().span().inYear();
    }

    static double end(Trend.Point point) {
        return point.period().year().getValue() + point.period().lastMonth() / 12.0;
    }

    /** The targets that are heights; days and what is met as a whole are none. */
    List<Target> targets() {
        boolean isHeight = !KpiYear.countsDays(plan, kpi) && !KpiYear.isVerdict(plan, kpi);
        return isHeight ? plan.targets(kpi.id()) : List.of();
    }

    /** What people said of its years, to which marks over them refer. */
    public List<Remark> remarks() {
        return Remark.of(plan, kpi, trend.years(), texts);
    }

    String unit() {
        return KpiYear.unit(plan, kpi, texts);
    }

    private NumberAxis heights() {
        Stream<BigDecimal> drawn = parts == Parts.BESIDE
                ? trend.points().stream()
                        .flatMap(point -> point.parts().stream())
                        .map(Trend.Part::value)
                : trend.points().stream().map(Trend.Point::value);
        List<BigDecimal> all =
                Stream.concat(drawn, targets().stream().map(Target::value)).toList();
        double high = all.stream().reduce(BigDecimal.ZERO, BigDecimal::max).doubleValue();
        double low = all.stream().reduce(BigDecimal.ZERO, BigDecimal::min).doubleValue();
        NumberAxis axis = new NumberAxis();
        axis.setRange(low * HEADROOM, high == low ? 1 : high * HEADROOM);
        axis.setVisible(false); // every year carries its figures
        return axis;
    }

    private LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        List<Item> drawn = parts == Parts.TOGETHER ? List.of() : trend.items();
        for (int part = 0; part < drawn.size(); part++) {
            items.add(item(drawn.get(part).name(), palette.shade(part, drawn.size()), SWATCH));
        }
        String unit = unit();
        if (drawn.isEmpty()) {
            items.add(item(named("chart.actual", unit), palette.accent(), SWATCH));
        }
        if (!targets().isEmpty()) {
            items.add(item(named("chart.target", unit), palette.text(), LINE));
        }
        return items;
    }

    private static LegendItem item(String label, Color colour, Rectangle2D shape) {
        return new LegendItem(label, label, "", "", shape, colour);
    }

    private String named(String key, String unit) {
        return unit.isEmpty() ? texts.get(key) : texts.get(key + ".unit", unit);
    }

    /** What it stood at, in words. */
    String words(Trend.Point point) {
        String value = Figures.rounded(point.value(), unit()) + (point.invented() ? texts.get("chart.invented") : "");
        String parts = point.parts().size() < 2
                ? ""
                : point.parts().stream()
                        .map(part -> texts.get("chart.trend.part", part.item().name(), Figures.rounded(part.value())))
                        .collect(Collectors.joining(texts.get("list.comma")));
        return texts.get("chart.trend.point", PeriodWords.of(point.period(), texts), value)
                + (parts.isEmpty() ? "" : texts.get("chart.trend.parts", parts));
    }

    /** The chart in words. */
    public String description() {
        String points = trend.points().stream().map(this::words).collect(Collectors.joining(" "));
        String goals = targets().stream()
                .map(target -> texts.get(
                        "chart.trend.target", RocYears.text(target.year()), Figures.text(target.value(), unit())))
                .collect(Collectors.joining(" "));
        String name = plan.numbering().code(kpi) + " " + kpi.name();
        return texts.get("chart.trend.description", name, (points + " " + goals).strip());
    }
}
