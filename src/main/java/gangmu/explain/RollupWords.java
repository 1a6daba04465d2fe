package gangmu.explain;

import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.text.Figures;
import gangmu.text.Texts;
import java.util.stream.Collectors;

/** How KPIs stand together, in words. */
public final class RollupWords {
    private RollupWords() {}

    /** How many are evaluated, what they come to by weight, and what weights and cap have to do with it. */
    public static String of(Rollup rollup, Plan plan, Texts texts) {
        String attainment = rollup.attainment().map(Figures::percent).orElse("—");
        String of = rollup.byGoals() ? "goals" : "kpis";
        String weights = rollup.weighted()
                ? texts.get("rollup.weights." + of, Figures.text(rollup.counted()), Figures.text(rollup.weights()))
                : texts.get("rollup.equal." + of);
        String weightless = rollup.weightless() == 0 ? "" : texts.get("rollup.weightless", rollup.weightless());
        String partial = rollup.partial() == 0 ? "" : texts.get("rollup.partial", rollup.partial());
        String cap = plan.cap()
                .map(capped -> texts.get("rollup.cap", Figures.text(capped.percent())))
                .orElse("");
        return texts.get("rollup.say", rollup.of(), rollup.evaluated(), attainment)
                + weights
                + weightless
                + partial
                + cap;
    }

    /** How many KPIs have which light: ★ 績效良好 8 項、▲ 績效合格 5 項、… */
    public static String lights(Rollup rollup, Texts texts) {
        return rollup.lights().entrySet().stream()
                .map(light -> texts.get("rollup.light", LightWords.of(light.getKey(), texts), light.getValue()))
                .collect(Collectors.joining(texts.get("list.comma")));
    }

    /** How many of how many are evaluated, as short as in a table: 6／7 項. */
    public static String evaluated(Rollup rollup, Texts texts) {
        return texts.get("rollup.evaluated", rollup.evaluated(), rollup.of());
    }
}
