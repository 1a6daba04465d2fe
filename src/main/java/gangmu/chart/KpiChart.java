package gangmu.chart;

import gangmu.model.Actual;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** The chart of one KPI: by ROC years the actual as a bar, the target as a line across it, gaps as gaps. */
public final class KpiChart {
    /** The rows of the chart's dataset; its columns are {@link Year}s. */
    public enum Row {
        ACTUAL,
        TARGET
    }

    private static final float LABEL = 11;
    private static final float NOTE = 9;
    private static final int MOST_LINES = 2;

    private KpiChart() {}

    /** The fiscal years a KPI is shown for: the plan's, and any other with a figure, in order. */
    public static List<Year> years(Plan plan, Kpi kpi) {
        TreeSet<Year> years = new TreeSet<>(plan.years());
        plan.targets(kpi.id()).stream().map(Target::year).forEach(years::add);
        plan.actuals(kpi.id()).stream().map(Actual::year).forEach(years::add);
        return List.copyOf(years);
    }

    /** The chart; a KPI without any figure gives one that says so for each year. */
    public static JFreeChart of(Plan plan, Kpi kpi, Palette palette, Texts texts) {
        List<Year> invented = years(plan, kpi).stream()
                .filter(year -> plan.evaluation(kpi, year).isInvented())
                .toList();
        FigureMarks marks = new FigureMarks(palette, texts, invented);
        CategoryPlot plot = new OpenPlot(
                figures(plan, kpi),
                new LabelAxis((year, width) -> label(year, invented, texts, palette, width), palette),
                new FigureAxis(plan, kpi),
                marks);
        plot.setFixedLegendItems(legend(kpi, palette, texts));
        return Sheet.chart(plot, palette);
    }

    private static DefaultCategoryDataset figures(Plan plan, Kpi kpi) {
        DefaultCategoryDataset figures = new DefaultCategoryDataset();
        for (Year year : years(plan, kpi)) {
            figures.addValue(plan.value(kpi, year).orElse(null), Row.ACTUAL, year);
            figures.addValue(plan.target(kpi.id(), year).map(Target::value).orElse(null), Row.TARGET, year);
        }
        return figures;
    }

    private static List<Words> label(
            Comparable<?> key, List<Year> invented, Texts texts, Palette palette, double width) {
        List<Words> lines = new ArrayList<>();
        if (key instanceof Year year) {
            lines.add(new Words(RocYears.text(year), ChartFont.REGULAR.at(LABEL), palette.text()));
            if (invented.contains(year)) {
                Font font = ChartFont.REGULAR.at(NOTE);
                note(texts, width).forEach(line -> lines.add(new Words(line, font, palette.muted())));
            }
        }
        return lines;
    }

    /** That a figure is invented; in one word where the years are too narrow for more. */
    private static List<String> note(Texts texts, double width) {
        FontMetrics metrics = ChartFont.REGULAR.metrics(NOTE);
        List<String> note = Lines.wrap(texts.get("chart.invented"), metrics, width);
        boolean fits = note.size() <= MOST_LINES && note.stream().allMatch(line -> metrics.stringWidth(line) <= width);
        return fits ? note : List.of(texts.get("grid.invented"));
    }

    private static LegendItemCollection legend(Kpi kpi, Palette palette, Texts texts) {
        String unit = kpi.unit();
        String actual = unit.isEmpty() ? texts.get("chart.actual") : texts.get("chart.actual.unit", unit);
        String target = unit.isEmpty() ? texts.get("chart.target") : texts.get("chart.target.unit", unit);
        LegendItemCollection items = new LegendItemCollection();
        items.add(item(actual, new Rectangle2D.Double(-5, -5, 10, 10), palette.accent()));
        items.add(item(target, new Rectangle2D.Double(-8, -1, 16, 2), palette.text()));
        return items;
    }

    private static LegendItem item(String text, Rectangle2D shape, Color colour) {
        return new LegendItem(text, null, null, null, shape, colour);
    }

    /** The chart in words, for those who hear it. */
    public static String description(Plan plan, Kpi kpi, Texts texts) {
        String years = years(plan, kpi).stream()
                .map(year -> texts.get(
                        "chart.kpi.year",
                        RocYears.text(year),
                        figure(plan.target(kpi.id(), year).map(Target::value).orElse(null), kpi, texts),
                        figure(plan.value(kpi, year).orElse(null), kpi, texts)
                                + (plan.evaluation(kpi, year).isInvented() ? texts.get("chart.invented") : "")))
                .collect(Collectors.joining(" "));
        return texts.get("chart.kpi.description", plan.numbering().code(kpi) + " " + kpi.name(), years);
    }

    private static String figure(@Nullable BigDecimal value, Kpi kpi, Texts texts) {
        return value == null ? texts.get("chart.noData") : Figures.rounded(value, kpi.unit());
    }
}
