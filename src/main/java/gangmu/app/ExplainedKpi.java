package gangmu.app;

import gangmu.explain.Explanation;
import gangmu.explain.InputWords;
import gangmu.explain.LightWords;
import gangmu.explain.MeasureWords;
import gangmu.explain.ReviewWords;
import gangmu.explain.TargetWords;
import gangmu.model.Attainment;
import gangmu.model.Evaluation;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.text.Figures;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A KPI's year as lines of text: what was entered, how it was computed, and what that is worth. */
record ExplainedKpi(Plan plan, Kpi kpi, Year year, Texts texts) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(plan.numbering().code(kpi) + " " + kpi.name());
        lines.add(texts.get("cli.explain.year", year));
        MeasureWords measure = new MeasureWords(plan, kpi, texts);
        lines.add(texts.get("cli.explain.method", measure.method()));
        measure.formulas().forEach(line -> lines.add("  " + line));
        lines.add(texts.get("cli.explain.inputs"));
        Evaluation evaluation = plan.evaluation(kpi, year);
        evaluation.inputs().forEach(input -> lines.add("  " + InputWords.of(plan, input, texts)));
        if (evaluation.inputs().isEmpty()) {
            lines.add("  " + texts.get("cli.explain.none"));
        }
        lines.add(texts.get("cli.explain.computation"));
        Explanation.lines(plan, kpi, year, texts).forEach(line -> lines.add("  " + line));
        lines.add(target());
        TargetWords.adjusted(plan, kpi, year, texts).ifPresent(lines::add);
        lines.add(attainment());
        lines.add(LightWords.why(plan, kpi, year, texts));
        lines.addAll(ReviewWords.lines(plan, kpi, year, texts));
        lines.add(LightWords.exact(texts));
        return lines;
    }

    private String target() {
        @Nullable Target target = plan.target(kpi.id(), year).orElse(null);
        return texts.get("cli.explain.target", TargetWords.of(plan, kpi, target, texts));
    }

    private String attainment() {
        return plan.attainment(kpi, year) instanceof Attainment.Percent percent
                ? texts.get("cli.explain.attainment", Figures.percent(percent.value()))
                : texts.get("cli.explain.attainment.none");
    }
}
