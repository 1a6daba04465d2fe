package gangmu.chart;

import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The charts of a plan as pictures that stand alone: each says what it shows, of which plan and year, in which unit, and
 * whether figures in it are invented.
 */
public record PlanPictures(Plan plan, Year year, Palette palette, Texts texts) {
    /** In pixels; in less, words in charts run into each other. */
    public static final int NARROWEST = RowChart.NARROWEST + 2 * HeadedPicture.MARGIN;

    private static final double KPI_RATIO = 0.5;
    private static final int LOWEST_KPI = 190;
    private static final int HIGHEST_KPI = 360;

    /** A KPI's targets and actuals by years, in this width in pixels, as all others. */
    public Picture kpi(Kpi kpi, int width) {
        int inner = width - 2 * HeadedPicture.MARGIN;
        int height = Math.clamp(Math.round(inner * KPI_RATIO), LOWEST_KPI, HIGHEST_KPI);
        Picture chart = new ChartPicture(
                KpiChart.description(plan, kpi, texts), inner, height, KpiChart.of(plan, kpi, palette, texts));
        String unit = KpiYear.unit(plan, kpi, texts);
        boolean invented = KpiYear.all(plan, kpi).stream().anyMatch(KpiYear::invented);
        return headed(
                chart,
                plan.numbering().code(kpi) + " " + kpi.name(),
                texts.get(
                                "picture.kpi",
                                plan.heading().firstYear(),
                                plan.heading().lastYear())
                        + (unit.isEmpty() ? "" : texts.get("picture.unit", unit)),
                invented);
    }

    /** How far KPIs got in the year. */
    public Picture attainments(List<Kpi> kpis, int width) {
        return headed(new AttainmentChart(plan, kpis, year, palette, texts), "attainments", plan::holdsInvented, width);
    }

    /** The lights of KPIs in all years. */
    public Picture lights(List<Kpi> kpis, int width) {
        Predicate<Year> anyYear = same -> plan.years().stream().anyMatch(plan::holdsInvented);
        return headed(new LightMap(plan, kpis, year, palette, texts), "lights", anyYear, width);
    }

    /** How far goals got in the year. */
    public Picture goals(List<OutlineNode> goals, int width) {
        return headed(new GoalChart(plan, goals, year, palette, texts), "goals", plan::holdsInvented, width);
    }

    /** The periods of projects, with the lights of the year of the KPIs that they serve. */
    public Picture projects(Linkage linkage, int width) {
        return headed(new ProjectTimes(linkage, palette, texts), "projects", plan::holdsInvented, width);
    }

    private Picture headed(RowChart chart, String what, Predicate<Year> isInvented, int width) {
        return headed(
                chart.picture(width - 2 * HeadedPicture.MARGIN),
                texts.get("picture." + what, year),
                texts.get("picture." + what + ".say"),
                isInvented.test(year));
    }

    private Picture headed(Picture chart, String name, String say, boolean isInvented) {
        List<String> notes = new ArrayList<>(List.of(plan.heading().title() + texts.get("picture.part") + say));
        if (isInvented) {
            notes.add(texts.get("picture.invented"));
        }
        return new HeadedPicture(chart, new HeadedPicture.Heading(name, notes), palette);
    }
}
