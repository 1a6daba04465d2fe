package gangmu.ui.desk;

import gangmu.model.Attainment;
import gangmu.model.Consequence;
import gangmu.model.Consequence.Result;
import gangmu.model.Kpi;
import gangmu.model.Outcome;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a change makes of a KPI-year, in words. */
public final class ConsequenceWords {
    private ConsequenceWords() {}

    /** E.g. 109 年度：實際值 103 人次、達成度 98.10% → 103.00%、建議燈號 ▲ → ★; a light that a person gave stands all the same. */
    public static String of(Consequence consequence, Texts texts) {
        Result before = consequence.before();
        Result after = consequence.after();
        String value = value(consequence.kpi(), before, texts);
        String then = value(consequence.kpi(), after, texts);
        List<String> parts = new ArrayList<>();
        parts.add(value.equals(then) ? texts.get("consequence.value", value) : texts.get("drift.value", value, then));
        changed("drift.attainment", attainment(before), attainment(after), texts)
                .ifPresent(parts::add);
        changed("drift.light", before.suggested().sign(), after.suggested().sign(), texts)
                .ifPresent(parts::add);
        return texts.get(
                "consequence.line", RocYears.text(consequence.year()), String.join(texts.get("list.comma"), parts));
    }

    private static Optional<String> changed(String key, String before, String after, Texts texts) {
        return before.equals(after) ? Optional.empty() : Optional.of(texts.get(key, before, after));
    }

    private static String value(Kpi kpi, Result result, Texts texts) {
        String outcome = OutcomeWords.of(result.outcome());
        if (outcome.isEmpty()) {
            return texts.get("chart.notComputed");
        }
        return result.outcome() instanceof Outcome.Amount ? Figures.withUnit(outcome, kpi.unit()) : outcome;
    }

    private static String attainment(Result result) {
        return result.attainment() instanceof Attainment.Percent known ? Figures.percent(known.value()) : "—";
    }
}
