package gangmu.ui.desk;

import gangmu.model.Attainment;
import gangmu.model.Consequence;
import gangmu.model.Consequence.Standing;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;

/** What a change makes of a KPI-year, in words. */
public final class ConsequenceWords {
    private ConsequenceWords() {}

    /** E.g. 109 年度：▲ 103 98.10% → ★ 103 103.00%. */
    public static String of(Consequence consequence, Texts texts) {
        return texts.get(
                "consequence.line",
                RocYears.text(consequence.year()),
                words(consequence.before(), texts),
                words(consequence.after(), texts));
    }

    private static String words(Standing standing, Texts texts) {
        String value = OutcomeWords.of(standing.outcome());
        String percent =
                standing.attainment() instanceof Attainment.Percent known ? " " + Figures.percent(known.value()) : "";
        return standing.light().sign() + " " + (value.isEmpty() ? texts.get("chart.notComputed") : value) + percent;
    }
}
