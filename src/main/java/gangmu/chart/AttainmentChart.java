package gangmu.chart;

import gangmu.explain.LightWords;
import gangmu.model.Id;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.Font;
import java.awt.FontMetrics;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** The chart of a year: how far every KPI got, as horizontal bars in the order of the plan. */
public final class AttainmentChart {
    /** The key of the only row of the chart's dataset; its columns are {@link Column}s. */
    public static final String ROW = "attainment";

    /** In pixels; in less, bars and names are no longer read at a glance. */
    public static final int NARROWEST = 400;

    /** A KPI's place in the chart, which is also the key of a bar that was clicked. */
    public record Column(int place, Id kpi) implements Comparable<Column> {
        @Override
        public int compareTo(Column other) {
            return Comparator.comparingInt(Column::place).compare(this, other);
        }
    }

    private static final float NAME = 12;
    private static final int LINE = 16;

    /** A name so long that it needs more is cut here, since every row is as high as the highest; it stands elsewhere in full. */
    private static final int MOST_LINES = 4;

    private static final int ROW_PADDING = 7;
    private static final int LEAST_PADDING = 1;
    private static final int AXIS = 28;
    private static final float NAMES_SHARE = 0.42f;

    private AttainmentChart() {}

    /** The chart of all KPIs. */
    public static JFreeChart of(Plan plan, Year year, Palette palette, Texts texts) {
        List<KpiProgress> all = KpiProgress.all(plan, year);
        return Sheet.chart(plot(all, new Scale(all), year, palette, texts), palette);
    }

    /** Some of all KPIs as they stand in the chart of all, for pages of this width in pixels that cannot hold it. */
    public static JFreeChart part(
            List<KpiProgress> some, List<KpiProgress> all, int width, Year year, Palette palette, Texts texts) {
        CategoryPlot plot = plot(some, new Scale(all), year, palette, texts);
        AxisSpace names = new AxisSpace();
        names.setLeft(namesWidth(all, width));
        plot.setFixedDomainAxisSpace(names);
        return Sheet.chart(plot, palette);
    }

    /** As wide as the axis makes its names and what it puts around them. */
    private static double namesWidth(List<KpiProgress> kpis, int width) {
        FontMetrics metrics = ChartFont.REGULAR.metrics(NAME);
        RectangleInsets around = CategoryAxis.DEFAULT_TICK_LABEL_INSETS;
        return around.getLeft()
                + around.getRight()
                + LabelBlock.GAP
                + kpis.stream()
                        .flatMap(progress -> lines(progress, width * NAMES_SHARE).stream())
                        .mapToInt(metrics::stringWidth)
                        .max()
                        .orElse(0);
    }

    private static CategoryPlot plot(List<KpiProgress> kpis, Scale scale, Year year, Palette palette, Texts texts) {
        LabelAxis names = new LabelAxis((key, width) -> label(kpis, key, palette, width), palette);
        names.setAxisLineVisible(false);
        names.setCategoryLabelPositionOffset(0);
        names.setCategoryLabelPositions(CategoryLabelPositions.replaceLeftPosition(
                names.getCategoryLabelPositions(),
                new CategoryLabelPosition(
                        RectangleAnchor.LEFT, TextBlockAnchor.CENTER_LEFT, CategoryLabelWidthType.RANGE, NAMES_SHARE)));
        CategoryPlot plot = new OpenPlot(
                dataset(kpis),
                names,
                new PercentAxis(scale, AttainmentBars.labelWidth(texts), palette),
                new AttainmentBars(kpis, year, palette, texts));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        return plot;
    }

    /** The height in pixels that gives every name of the plan its lines, for a chart of this width in pixels. */
    public static int height(Plan plan, int width) {
        return plan.years().isEmpty()
                ? AXIS
                : height(KpiProgress.all(plan, plan.years().getFirst()), width);
    }

    /** The height in pixels of a chart of so many KPIs with rows of this height. */
    public static int height(int rows, int rowHeight) {
        return AXIS + rows * rowHeight;
    }

    private static int height(List<KpiProgress> kpis, int width) {
        return height(kpis.size(), rowHeight(kpis, width));
    }

    /** The height of rows in pixels that sets names apart at ease. */
    public static int rowHeight(List<KpiProgress> kpis, int width) {
        return namesHeight(kpis, width) + ROW_PADDING;
    }

    /** The height of rows in pixels below which names would run into each other. */
    public static int leastRowHeight(List<KpiProgress> kpis, int width) {
        return namesHeight(kpis, width) + LEAST_PADDING;
    }

    /** How many rows of this height a chart of this height can have, in pixels; at least one. */
    public static int rows(int height, int rowHeight) {
        return Math.max(1, (height - AXIS) / rowHeight);
    }

    private static int namesHeight(List<KpiProgress> kpis, int width) {
        int lines = kpis.stream()
                .mapToInt(progress -> lines(progress, width * NAMES_SHARE).size())
                .max()
                .orElse(1);
        return Math.max(2, lines) * LINE;
    }

    private static DefaultCategoryDataset dataset(List<KpiProgress> kpis) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int i = 0; i < kpis.size(); i++) {
            KpiProgress progress = kpis.get(i);
            dataset.addValue(
                    progress.percent().orElse(null),
                    ROW,
                    new Column(i, progress.kpi().id()));
        }
        return dataset;
    }

    private static List<Words> label(List<KpiProgress> kpis, Comparable<?> key, Palette palette, double width) {
        Font font = ChartFont.REGULAR.at(NAME);
        return key instanceof Column column
                ? lines(kpis.get(column.place()), width).stream()
                        .map(line -> new Words(line, font, palette.text()))
                        .toList()
                : List.of();
    }

    /** Code and name, with the second line under the name. */
    private static List<String> lines(KpiProgress progress, double width) {
        FontMetrics metrics = ChartFont.REGULAR.metrics(NAME);
        String head = progress.code() + "  ";
        String indent = " ".repeat(Math.round(metrics.stringWidth(head) / (float) metrics.stringWidth(" ")));
        List<String> wrapped = Lines.wrap(
                progress.kpi().name(), metrics, width - metrics.stringWidth(head) - 2 * LabelBlock.GAP, MOST_LINES);
        return IntStream.range(0, wrapped.size())
                .mapToObj(i -> (i == 0 ? head : indent) + wrapped.get(i))
                .toList();
    }

    /** The chart in words, for those who hear it. */
    public static String description(Plan plan, Year year, Texts texts) {
        return description(KpiProgress.all(plan, year), year, texts);
    }

    /** The chart of some KPIs in words. */
    public static String description(List<KpiProgress> kpis, Year year, Texts texts) {
        String rows = kpis.stream()
                .map(progress -> texts.get(
                        "chart.attainment.row",
                        progress.code() + " " + progress.kpi().name(),
                        LightWords.word(progress.standing(), texts),
                        progress.figure(texts) + (progress.invented() ? texts.get("chart.invented") : "")))
                .collect(Collectors.joining(" "));
        return texts.get("chart.attainment.description", RocYears.text(year), rows);
    }
}
