package gangmu.explain;

import gangmu.model.Entered;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Requirement;
import gangmu.model.Target;
import gangmu.model.TargetAdjustment;
import gangmu.text.Notation;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        @Nullable
        BigDecimal upper =
                plan.kpi(target.kpi()).flatMap(kpi -> kpi.upper(target)).orElse(null);
        return words(FigureNotation.of(plan, target.kpi()), target.value(), upper, unit, texts);
    }

    /** A figure, or a band where there is an upper end, with their unit. */
    static String words(Notation notation, BigDecimal value, @Nullable BigDecimal upper, String unit, Texts texts) {
        String from = notation.text(value, unit);
        return upper == null ? from : texts.get("target.band", from, notation.text(upper, unit));
    }

    /** Figures of a KPI's target without units; 未訂 where there is none. */
    static String figures(Plan plan, Kpi kpi, @Nullable BigDecimal value, @Nullable BigDecimal upper, Texts texts) {
        return value == null
                ? texts.get("target.none")
                : words(FigureNotation.of(plan, kpi.id()), value, upper, "", texts);
    }

    /** What an adjustment made of what was asked: 105 人次（愈高愈好） → 105 人次（愈低愈好）. */
    static String step(Plan plan, Kpi kpi, TargetAdjustment adjustment, Texts texts) {
        return texts.get(
                "adjustment.change", before(plan, kpi, adjustment, texts), after(plan, kpi, adjustment, texts));
    }

    /** What was asked before an adjustment, with its direction where that changed: 105 人次（愈高愈好）. */
    public static String before(Plan plan, Kpi kpi, TargetAdjustment adjustment, Texts texts) {
        return asked(plan, kpi, adjustment.before(), adjustment.after(), texts);
    }

    /** What is asked after it. */
    public static String after(Plan plan, Kpi kpi, TargetAdjustment adjustment, Texts texts) {
        return asked(plan, kpi, adjustment.after(), adjustment.before(), texts);
    }

    private static String asked(Plan plan, Kpi kpi, Requirement asked, Requirement other, Texts texts) {
        String target = asked.value() == null
                ? texts.get("target.none")
                : words(FigureNotation.of(plan, kpi.id()), asked.value(), asked.upper(), kpi.unit(), texts);
        return asked.direction() == other.direction()
                ? target
                : texts.get("target.directed", target, texts.get("direction." + asked.direction()));
    }

    /** An adjustment as a line: 2.4 名稱　109 年度：10% → 8%（較易達成）　理由：…　王小明 於 … 調整. */
    public static String of(Plan plan, Kpi kpi, TargetAdjustment adjustment, Texts texts) {
        return plan.numbering().code(kpi) + " " + kpi.name() + "  "
                + texts.get("adjustment.year", adjustment.year(), change(plan, kpi, adjustment, texts));
    }

    /** The latest adjustment of a year, e.g. 目標值已調整：10% → 8%（較易達成）　理由：…　王小明 於 … 調整. */
    public static Optional<String> adjusted(Plan plan, Kpi kpi, Year year, Texts texts) {
        return plan.adjustments(kpi.id()).stream()
                .filter(adjustment -> adjustment.year().equals(year))
                .reduce((earlier, later) -> later)
                .map(last -> adjustment(plan, kpi, last, texts));
    }

    /** An adjustment under the name of its year: 目標值已調整：10% → 8%（較易達成）　理由：…　王小明 於 … 調整. */
    static String adjustment(Plan plan, Kpi kpi, TargetAdjustment adjustment, Texts texts) {
        return texts.get("adjustment.latest", change(plan, kpi, adjustment, texts));
    }

    private static String change(Plan plan, Kpi kpi, TargetAdjustment adjustment, Texts texts) {
        List<String> parts = new ArrayList<>();
        parts.add(
                step(plan, kpi, adjustment, texts) + (adjustment.easier() ? texts.get("adjustment.easier.mark") : ""));
        if (!adjustment.reason().isEmpty()) {
            parts.add(texts.get("adjustment.reason", adjustment.reason()));
        }
        parts.add(EnteredWords.adjusted(new Entered(adjustment.by(), adjustment.at()), texts));
        return String.join("  ", parts);
    }
}
