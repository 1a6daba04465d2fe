package gangmu.ui.desk;

import gangmu.chart.Explanation;
import gangmu.model.Attainment;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;

/** An attainment in words: how it was computed, or why it could not be. */
public final class AttainmentWords {
    private AttainmentWords() {}

    /** One line: “109 progress: 98.10%”, or that it is unknown. */
    public static String heading(Year year, Attainment attainment, Texts texts) {
        return switch (attainment) {
            case Attainment.Percent percent ->
                texts.get("progress.known", RocYears.text(year), Figures.percent(percent.value()));
            case Attainment.Unknown unknown -> texts.get("progress.unknown", RocYears.text(year));
        };
    }

    /** The computation with its figures, whether they are invented, and where the actual comes from. */
    public static String explanation(Plan plan, Kpi kpi, Year year, Texts texts) {
        Attainment attainment = plan.attainment(kpi, year);
        String computed = Explanation.of(attainment, kpi.unit(), year, texts);
        return attainment instanceof Attainment.Percent ? computed + source(plan, kpi, year, texts) : computed;
    }

    private static String source(Plan plan, Kpi kpi, Year year, Texts texts) {
        return plan.actual(kpi.id(), year)
                .map(actual -> actual.invented()
                        ? "\n" + texts.get("figures.invented")
                        : actual.source().isEmpty() ? "" : "\n" + texts.get("progress.source", actual.source()))
                .orElse("");
    }
}
