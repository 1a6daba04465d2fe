package gangmu.explain;

import gangmu.model.LightRule;
import gangmu.model.LightRules;
import gangmu.text.Figures;
import gangmu.text.Texts;
import java.util.stream.Collectors;

/** The rules by which lights are suggested, in words. */
public final class LightWords {
    private LightWords() {}

    /** Whose rules they are, and each in order: ≥ 100% ★ 績效良好, … */
    public static String of(LightRules rules, Texts texts) {
        String all =
                rules.all().stream().map(rule -> of(rule, texts)).collect(Collectors.joining(texts.get("list.comma")));
        return texts.get(rules.isDefault() ? "lights.default" : "lights.own", all);
    }

    private static String of(LightRule rule, Texts texts) {
        return texts.get(
                "lights.rule",
                rule.comparison().sign(),
                Figures.text(rule.percent()),
                rule.light().sign(),
                texts.get("light." + rule.light()));
    }
}
