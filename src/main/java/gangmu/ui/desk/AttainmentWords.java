package gangmu.ui.desk;

import gangmu.explain.Explanation;
import gangmu.explain.LightWords;
import gangmu.explain.ReviewWords;
import gangmu.explain.SourceWords;
import gangmu.model.Attainment;
import gangmu.model.Evaluation;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** An attainment in words: how it was computed, or why it could not be. */
public final class AttainmentWords {
    private AttainmentWords() {}

    /** One line: “109 progress: 98.10%”, or that it is unknown. */
    public static String heading(Plan plan, Kpi kpi, Year year, Texts texts) {
        String mark = LightWords.partial(plan, kpi, year, texts);
        return switch (plan.attainment(kpi, year)) {
            case Attainment.Percent percent ->
                texts.get("progress.known", RocYears.text(year), Figures.percent(percent.value()) + mark);
            case Attainment.Unknown unknown -> texts.get("progress.unknown", RocYears.text(year)) + mark;
        };
    }

    /** The computation with its figures, what people said of it, where figures come from, and how exact they are. */
    public static String explanation(Plan plan, Kpi kpi, Year year, Texts texts) {
        List<String> lines = new ArrayList<>(Explanation.lines(plan, kpi, year, texts));
        lines.add(LightWords.why(plan, kpi, year, texts));
        lines.addAll(ReviewWords.lines(plan, kpi, year, texts));
        Evaluation evaluation = plan.evaluation(kpi, year);
        if (evaluation.isInvented()) {
            lines.add(texts.get("figures.invented"));
        }
        boolean known = evaluation.inputs().stream()
                .anyMatch(actual -> !actual.invented() && !actual.source().isEmpty());
        String sources = SourceWords.of(plan, evaluation.inputs(), texts);
        if (known) {
            lines.add(texts.get("progress.source", sources));
        }
        lines.add(LightWords.exact(texts));
        return String.join("\n", lines);
    }
}
