package gangmu.ui.desk;

import gangmu.model.Attainment;
import gangmu.model.Consequence;
import gangmu.model.Consequence.Result;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;

/** What a change makes of a KPI-year, in words. */
public final class ConsequenceWords {
    private ConsequenceWords() {}

    /** E.g. 109 年度：103 98.10% → 103 103.00%（建議燈號 ▲ → ★）; a light that a person gave stands whatever is suggested. */
    public static String of(Consequence consequence, Texts texts) {
        Result before = consequence.before();
        Result after = consequence.after();
        return texts.get(
                before.suggested() == after.suggested() ? "consequence.line" : "consequence.line.light",
                RocYears.text(consequence.year()),
                words(before, texts),
                words(after, texts),
                before.suggested().sign(),
                after.suggested().sign());
    }

    private static String words(Result result, Texts texts) {
        String value = OutcomeWords.of(result.outcome());
        String percent =
                result.attainment() instanceof Attainment.Percent known ? " " + Figures.percent(known.value()) : "";
        return (value.isEmpty() ? texts.get("chart.notComputed") : value) + percent;
    }
}
