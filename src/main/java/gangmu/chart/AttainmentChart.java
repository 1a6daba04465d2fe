package gangmu.chart;

import gangmu.explain.LightWords;
import gangmu.model.Kpi;
import gangmu.model.LightRules;
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

/**
 * How far every KPI got in a year: a bar up to its attainment before the bands of the light rules, a line at the target
 * and a thin one at what was to be expected by now.
 */
public final class AttainmentChart extends RowChart {
    /** The key of the only row of the chart's dataset. */
    public static final String ROW = "attainment";

    private final List<KpiProgress> kpis;
    private final LightRules rules;
    private final Year year;

    /** The chart of some KPIs of a plan. */
    public AttainmentChart(Plan plan, List<Kpi> kpis, Year year, Palette palette, Texts texts) {
        this(KpiProgress.of(plan, kpis, year), plan.lightRules(), year, palette, texts);
    }

    private AttainmentChart(List<KpiProgress> kpis, LightRules rules, Year year, Palette palette, Texts texts) {
        super(kpis.stream().map(KpiProgress::rowName).toList(), palette, texts);
        this.kpis = kpis;
        this.rules = rules;
        this.year = year;
    }

    @Override
    CategoryDataset figures(int from, int to) {
        DefaultCategoryDataset figures = new DefaultCategoryDataset();
        for (int row = from; row < to; row++) {
            figures.addValue(kpis.get(row).percent().orElse(null), ROW, key(row));
        }
        return figures;
    }

    @Override
    ValueAxis axis() {
        return new PercentAxis(scale(), AttainmentBars.labelWidth(texts), palette);
    }

    private Scale scale() {
        return Scale.of(kpis.stream().flatMap(progress -> progress.percent().stream()));
    }

    @Override
    CategoryItemRenderer marks(int from, int to) {
        return new AttainmentBars(kpis.subList(from, to), Band.of(rules, scale()), year, palette, texts);
    }

    @Override
    public String description(int from, int to) {
        String rows = kpis.subList(from, to).stream().map(this::row).collect(Collectors.joining(" "));
        return texts.get("chart.attainment.description", RocYears.text(year), rows);
    }

    private String row(KpiProgress progress) {
        return texts.get(
                        "chart.attainment.row",
                        progress.code() + " " + progress.kpi().name(),
                        LightWords.word(progress.standing(), texts),
                        progress.figure(texts) + (progress.invented() ? texts.get("chart.invented") : ""))
                + progress.expectation(texts);
    }
}
