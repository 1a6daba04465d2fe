package gangmu.explain;

import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.text.Figures;
import gangmu.text.Texts;

/** How KPIs stand together, in words. */
public final class RollupWords {
    private RollupWords() {}

    /** How many are evaluated, what they come to by weight, and what weights and cap have to do with it. */
    public static String of(Rollup rollup, Plan plan, Texts texts) {
        String attainment = rollup.attainment().map(Figures::percent).orElse("—");
        String of = rollup.byGoals() ? "goals" : "kpis";
        String weights = rollup.weights()
                .map(sum -> texts.get("rollup.weights." + of, Figures.text(sum)))
                .orElse(texts.get("rollup.equal." + of));
        String partial = rollup.partial() == 0 ? "" : texts.get("rollup.partial", rollup.partial());
        String cap = plan.cap()
                .map(capped -> texts.get("rollup.cap", Figures.text(capped.percent())))
                .orElse("");
        return texts.get("rollup.say", rollup.of(), rollup.evaluated(), attainment) + weights + partial + cap;
    }
}
