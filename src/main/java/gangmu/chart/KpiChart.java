package gangmu.chart;

import gangmu.model.Kpi;
import gangmu.model.Pace;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.Font;
import java.awt.FontMetrics;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** The chart of one KPI: by ROC years the actual as a bar, the target as a line across it, the pace of a running year as a dashed one, gaps as gaps. */
public final class KpiChart {
    /** The rows of the chart's dataset; its columns are {@link Year}s. */
    public enum Row {
        ACTUAL,
        TARGET,
        PACE
    }

    private static final float LABEL = 11;
    private static final float NOTE = 9;
    private static final int MOST_LINES = 2;

    private KpiChart() {}

    /** The chart; a KPI without any figure gives one that says so for each year. */
    public static JFreeChart of(Plan plan, Kpi kpi, Palette palette, Texts texts) {
        List<KpiYear> years = KpiYear.all(plan, kpi);
        Map<Year, KpiYear> byYear = years.stream().collect(Collectors.toMap(KpiYear::year, year -> year));
        String unit = KpiYear.unit(plan, kpi, texts);
        CategoryPlot plot = new OpenPlot(
                figures(years),
                new LabelAxis((year, width) -> label(byYear.get(year), texts, palette, width), palette),
                new FigureAxis(years),
                new FigureMarks(years, unit, palette, texts));
        plot.setFixedLegendItems(new KpiLegend(palette, texts).of(plan, kpi, years));
        return Sheet.chart(plot, palette);
    }

    private static DefaultCategoryDataset figures(List<KpiYear> years) {
        DefaultCategoryDataset figures = new DefaultCategoryDataset();
        for (KpiYear year : years) {
            figures.addValue(year.actual().map(KpiYear.Mark::height).orElse(null), Row.ACTUAL, year.year());
            figures.addValue(year.target().map(KpiYear.Mark::height).orElse(null), Row.TARGET, year.year());
            figures.addValue(year.pace().map(Pace::expected).orElse(null), Row.PACE, year.year());
        }
        return figures;
    }

    /** The year, and below it what is to be known of its figure. */
    private static List<Words> label(@Nullable KpiYear year, Texts texts, Palette palette, double width) {
        if (year == null) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        if (year.partial()) {
            notes.add(texts.get("chart.partial").strip());
        }
        if (year.invented()) {
            notes.addAll(note(texts, width));
        }
        List<Words> lines = new ArrayList<>();
        lines.add(new Words(RocYears.text(year.year()), ChartFont.REGULAR.at(LABEL), palette.text()));
        Font font = ChartFont.REGULAR.at(NOTE);
        notes.forEach(line -> lines.add(new Words(line, font, palette.muted())));
        return lines;
    }

    /** That a figure is invented; in one word where the years are too narrow for more. */
    private static List<String> note(Texts texts, double width) {
        FontMetrics metrics = ChartFont.REGULAR.metrics(NOTE);
        List<String> note = Lines.wrap(texts.get("chart.invented"), metrics, width);
        boolean fits = note.size() <= MOST_LINES && note.stream().allMatch(line -> metrics.stringWidth(line) <= width);
        return fits ? note : List.of(texts.get("grid.invented"));
    }

    /** The chart in words, for those who hear it. */
    public static String description(Plan plan, Kpi kpi, Texts texts) {
        String unit = KpiYear.unit(plan, kpi, texts);
        String years = KpiYear.all(plan, kpi).stream()
                .map(year -> year.sentence(unit, texts))
                .collect(Collectors.joining(" "));
        return texts.get("chart.kpi.description", plan.numbering().code(kpi) + " " + kpi.name(), years);
    }
}
