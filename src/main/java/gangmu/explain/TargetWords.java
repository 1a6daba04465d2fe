package gangmu.explain;

import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.TargetAdjustment;
import gangmu.text.Notation;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Targets, and what became of them, as people read them. */
public final class TargetWords {
    private TargetWords() {}

    /** With units, e.g. 105 人次, 10% 至 20% or a day; 未訂 where it is null. */
    public static String of(Plan plan, Kpi kpi, @Nullable Target target, Texts texts) {
        return target == null ? texts.get("target.none") : words(plan, target, kpi.unit(), texts);
    }

    /** Without units. */
    public static String figures(Plan plan, Target target, Texts texts) {
        return words(plan, target, "", texts);
    }

    private static String words(Plan plan, Target target, String unit, Texts texts) {
        Notation notation = FigureNotation.of(plan, target.kpi());
        String value = notation.text(target.value(), unit);
        return target.upper() == null ? value : texts.get("target.band", value, notation.text(target.upper(), unit));
    }

    /** An adjustment as a line: 2.4 名稱　109 年度：10% → 8%（較易達成）　理由：…　王小明 於 … 填報. */
    public static String of(Plan plan, Kpi kpi, TargetAdjustment adjustment, Texts texts) {
        List<String> parts = new ArrayList<>();
        parts.add(plan.numbering().code(kpi) + " " + kpi.name());
        parts.add(texts.get(
                "adjustment.change",
                adjustment.year(),
                of(plan, kpi, adjustment.before(), texts),
                of(plan, kpi, adjustment.after(), texts)
                        + (adjustment.easier() ? texts.get("adjustment.easier.mark") : "")));
        if (!adjustment.reason().isEmpty()) {
            parts.add(texts.get("adjustment.reason", adjustment.reason()));
        }
        parts.add(EnteredWords.adjusted(adjustment.entered(), texts));
        return String.join("  ", parts);
    }
}
