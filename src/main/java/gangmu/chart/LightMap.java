package gangmu.chart;

import gangmu.explain.LightWords;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** The lights of KPIs year by year: a cell for each with sign, colour and attainment. */
public final class LightMap extends RowChart {
    private final List<List<KpiProgress>> kpis;
    private final List<Year> years;
    private final Year reported;

    /**
     * The map of some KPIs of a plan in all of its years.
     *
     * @param reported the year that is marked
     */
    public LightMap(Plan plan, List<Kpi> kpis, Year reported, Palette palette, Texts texts) {
        super(
                KpiProgress.of(plan, kpis, reported).stream()
                        .map(KpiProgress::rowName)
                        .toList(),
                palette,
                texts);
        this.years = plan.years();
        this.reported = reported;
        this.kpis = kpis.stream()
                .map(kpi -> years.stream()
                        .map(year -> KpiProgress.of(plan, kpi, year))
                        .toList())
                .toList();
    }

    /** The rows of its dataset are the {@link Year}s. */
    @Override
    CategoryDataset figures(int from, int to) {
        DefaultCategoryDataset figures = new DefaultCategoryDataset();
        for (int row = from; row < to; row++) {
            for (int column = 0; column < years.size(); column++) {
                KpiProgress progress = kpis.get(row).get(column);
                figures.addValue(progress.percent().orElse(null), years.get(column), key(row));
            }
        }
        return figures;
    }

    @Override
    ValueAxis axis() {
        return new YearAxis(years.getFirst(), years.getLast(), 0, palette);
    }

    @Override
    CategoryItemRenderer marks(int from, int to) {
        return new LightCells(kpis.subList(from, to), years, reported, palette, texts);
    }

    @Override
    public String description(int from, int to) {
        String rows = kpis.subList(from, to).stream().map(this::row).collect(Collectors.joining(" "));
        return texts.get("chart.lights.description", rows);
    }

    private String row(List<KpiProgress> byYear) {
        KpiProgress first = byYear.getFirst();
        String cells = years.stream()
                .map(year -> cell(year, byYear.get(years.indexOf(year))))
                .collect(Collectors.joining(texts.get("list.comma")));
        return texts.get("chart.lights.row", first.code() + " " + first.kpi().name(), cells);
    }

    private String cell(Year year, KpiProgress progress) {
        return texts.get(
                "chart.lights.cell",
                RocYears.text(year),
                LightWords.word(progress.standing(), texts),
                progress.figure(texts) + (progress.invented() ? texts.get("chart.invented") : ""));
    }
}
