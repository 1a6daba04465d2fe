package gangmu.chart;

import gangmu.explain.Explanation;
import gangmu.model.Attainment;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.StandingLight;
import gangmu.text.Figures;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * How far a KPI got in a year: its number in the plan, its attainment and the light that stands for it.
 *
 * @param entered whether any figure of the year was entered
 */
public record KpiProgress(
        String code,
        Kpi kpi,
        Attainment attainment,
        StandingLight standing,
        boolean partial,
        boolean entered,
        boolean invented) {

    /** How far one KPI got. */
    public static KpiProgress of(Plan plan, Kpi kpi, Year year) {
        return new KpiProgress(
                plan.numbering().code(kpi),
                kpi,
                plan.attainment(kpi, year),
                plan.standing(kpi, year),
                plan.isPartial(kpi, year),
                plan.isEntered(kpi.id(), year),
                plan.evaluation(kpi, year).isInvented());
    }

    /** How far every KPI got, in the order of the plan. */
    public static List<KpiProgress> all(Plan plan, Year year) {
        return plan.kpis().stream().map(kpi -> of(plan, kpi, year)).toList();
    }

    /** The attainment in percent, where there is one. */
    public Optional<BigDecimal> percent() {
        return attainment instanceof Attainment.Percent percent ? Optional.of(percent.value()) : Optional.empty();
    }

    /** The attainment as people read it, e.g. 98.10%, or what is missing, e.g. 無資料, or 無法計算 where something was entered. */
    public String figure(Texts texts) {
        String known = switch (attainment) {
            case Attainment.Percent percent -> Figures.percent(percent.value());
            case Attainment.Unknown unknown -> texts.get(missing(unknown));
        };
        return known + (partial ? texts.get("chart.partial") : "");
    }

    private String missing(Attainment.Unknown unknown) {
        return entered && unknown.reason() == Attainment.Reason.NO_VALUE
                ? "chart.notComputed"
                : "chart.missing." + unknown.reason();
    }

    /** Why the attainment is what it is, in one line. */
    public String explanation(Year year, Texts texts) {
        return Explanation.attainment(attainment, kpi.unit(), year, texts);
    }
}
