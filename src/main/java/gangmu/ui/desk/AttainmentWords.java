package gangmu.ui.desk;

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
        String roc = RocYears.text(year);
        return switch (plan.attainment(kpi, year)) {
            case Attainment.Unknown(var reason) -> texts.get("attainment.reason." + reason, roc);
            case Attainment.Percent(var value, var direction, var target, var actual) -> {
                String computed = texts.get(
                        "attainment.explain." + direction,
                        roc,
                        Figures.text(actual, kpi.unit()),
                        Figures.text(target, kpi.unit()),
                        Figures.percent(value));
                yield computed + source(plan, kpi, year, texts);
            }
        };
    }

    private static String source(Plan plan, Kpi kpi, Year year, Texts texts) {
        return plan.actual(kpi.id(), year)
                .map(actual -> actual.invented()
                        ? "\n" + texts.get("figures.invented")
                        : actual.source().isEmpty() ? "" : "\n" + texts.get("progress.source", actual.source()))
                .orElse("");
    }
}
