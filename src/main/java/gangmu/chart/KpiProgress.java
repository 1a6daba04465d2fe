package gangmu.chart;

import gangmu.explain.Explanation;
import gangmu.model.Attainment;
import gangmu.model.Kpi;
import gangmu.model.Pace;
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
 * @param expected what the attainment was to be by now, in percent, where the year is running and that can be said
 * @param entered whether any figure of the year was entered
 */
public record KpiProgress(
        String code,
        Kpi kpi,
        Attainment attainment,
        StandingLight standing,
        Optional<BigDecimal> expected,
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
                Pace.of(plan, kpi, year).map(Pace::percent),
                plan.isPartial(kpi, year),
                plan.isEntered(kpi.id(), year),
                plan.evaluation(kpi, year).isInvented());
    }

    /** How far some KPIs got. */
    static List<KpiProgress> of(Plan plan, List<Kpi> kpis, Year year) {
        return kpis.stream().map(kpi -> of(plan, kpi, year)).toList();
    }

    RowName rowName() {
        return new RowName(kpi.id(), code + "  ", kpi.name());
    }

    /** What was to be expected by now, in a sentence; empty where that cannot be said. */
    String expectation(Texts texts) {
        return expected.map(percent -> texts.get("chart.expected", Figures.percent(percent)))
                .orElse("");
    }

    /** The attainment in percent, where there is one. */
    public Optional<BigDecimal> percent() {
        return attainment instanceof Attainment.Percent percent ? Optional.of(percent.value()) : Optional.empty();
    }

    /** The attainment as people read it, e.g. 98.10%, or what is missing, e.g. 無資料, or 無法計算 where something was entered. */
    public String figure(Texts texts) {
        return bareFigure(texts) + (partial ? texts.get("chart.partial") : "");
    }

    /** The same without the mark of a year of which figures have still to come in. */
    String bareFigure(Texts texts) {
        return switch (attainment) {
            case Attainment.Percent percent -> Figures.percent(percent.value());
            case Attainment.Unknown unknown -> texts.get(missing(unknown));
        };
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
