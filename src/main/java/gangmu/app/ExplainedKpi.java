package gangmu.app;

import gangmu.explain.Explanation;
import gangmu.explain.FigureNotation;
import gangmu.explain.LightWords;
import gangmu.explain.PeriodWords;
import gangmu.model.Actual;
import gangmu.model.Attainment;
import gangmu.model.Evaluation;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.text.Figures;
import gangmu.text.Notation;
import gangmu.text.Texts;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A KPI's year as lines of text: what was entered, how it was computed, and what that is worth. */
record ExplainedKpi(Plan plan, Kpi kpi, Year year, Texts texts) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(plan.numbering().code(kpi) + " " + kpi.name());
        lines.add(texts.get("cli.explain.year", year));
        lines.add(method());
        lines.add(texts.get("cli.explain.inputs"));
        Evaluation evaluation = plan.evaluation(kpi, year);
        evaluation.inputs().forEach(input -> lines.add("  " + input(input)));
        if (evaluation.inputs().isEmpty()) {
            lines.add("  " + texts.get("cli.explain.none"));
        }
        lines.add(texts.get("cli.explain.computation"));
        Explanation.lines(plan, kpi, year, texts).forEach(line -> lines.add("  " + line));
        lines.add(target());
        lines.add(attainment());
        lines.add(LightWords.why(plan, kpi, year, texts));
        return lines;
    }

    private String method() {
        return plan.measure(kpi.id())
                .map(Measure::method)
                .map(method -> texts.get("cli.explain.method", texts.get("method." + method)))
                .orElseGet(() -> texts.get("missing.NO_MEASURE"));
    }

    private String input(Actual input) {
        Optional<Item> item = plan.item(kpi.id(), input.item());
        List<String> parts = new ArrayList<>(List.of(
                item.map(Item::name).orElse(""),
                PeriodWords.of(input.period(), texts),
                notation().text(input.value(), item.map(Item::unit).orElse(""))));
        if (!input.source().isEmpty()) {
            parts.add(texts.get("cli.explain.source", input.source()));
        }
        LocalDateTime at = LocalDateTime.ofInstant(input.at(), ZoneId.systemDefault());
        parts.add(
                input.by().isEmpty()
                        ? texts.get("cli.explain.entered.unsigned", at)
                        : texts.get("cli.explain.entered", input.by(), at));
        if (input.invented()) {
            parts.add(texts.get("cli.explain.invented"));
        }
        return String.join("  ", parts);
    }

    private Notation notation() {
        return FigureNotation.of(plan, kpi.id());
    }

    private String target() {
        Optional<Target> target = plan.target(kpi.id(), year);
        return target.isEmpty()
                ? texts.get("cli.explain.target.none")
                : Optional.ofNullable(target.get().upper())
                        .map(upper -> texts.get(
                                "cli.explain.target.band",
                                notation().text(target.get().value(), kpi.unit()),
                                notation().text(upper, kpi.unit())))
                        .orElseGet(() -> texts.get(
                                "cli.explain.target",
                                notation().text(target.get().value(), kpi.unit())));
    }

    private String attainment() {
        return plan.attainment(kpi, year) instanceof Attainment.Percent percent
                ? texts.get("cli.explain.attainment", Figures.percent(percent.value()))
                : texts.get("cli.explain.attainment.none");
    }
}
