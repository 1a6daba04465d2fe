package gangmu.chart;

import gangmu.model.Kpi;
import gangmu.model.Plan;
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
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

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

    /** The chart; a KPI without any figure gives one that says so for each year. */
    public static JFreeChart of(Plan plan, Kpi kpi, Palette palette, Texts texts) {
        List<KpiYear> years = KpiYear.all(plan, kpi);
        List<Year> invented =
                years.stream().filter(KpiYear::invented).map(KpiYear::year).toList();
        FigureMarks marks = new FigureMarks(palette, texts, invented);
        CategoryPlot plot = new OpenPlot(
                figures(years),
                new LabelAxis((year, width) -> label(year, invented, texts, palette, width), palette),
                new FigureAxis(years),
                marks);
        plot.setFixedLegendItems(legend(KpiYear.unit(plan, kpi, texts), palette, texts));
        return Sheet.chart(plot, palette);
    }

    private static DefaultCategoryDataset figures(List<KpiYear> years) {
        DefaultCategoryDataset figures = new DefaultCategoryDataset();
        for (KpiYear year : years) {
            figures.addValue(year.actual().orElse(null), Row.ACTUAL, year.year());
            figures.addValue(year.target().orElse(null), Row.TARGET, year.year());
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

    private static LegendItemCollection legend(String unit, Palette palette, Texts texts) {
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
        String unit = KpiYear.unit(plan, kpi, texts);
        String years = KpiYear.all(plan, kpi).stream()
                .map(year -> texts.get(
                        "chart.kpi.year",
                        RocYears.text(year.year()),
                        figure(year.target(), unit, texts),
                        figure(year.actual(), unit, texts) + (year.invented() ? texts.get("chart.invented") : "")))
                .collect(Collectors.joining(" "));
        return texts.get("chart.kpi.description", plan.numbering().code(kpi) + " " + kpi.name(), years);
    }

    private static String figure(Optional<BigDecimal> value, String unit, Texts texts) {
        return value.map(figure -> Figures.rounded(figure, unit)).orElse(texts.get("chart.noData"));
    }
}
