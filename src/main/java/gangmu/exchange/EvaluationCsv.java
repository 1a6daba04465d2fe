package gangmu.exchange;

import gangmu.explain.InputWords;
import gangmu.explain.LightWords;
import gangmu.explain.ReviewWords;
import gangmu.model.Coverage;
import gangmu.model.Outcome;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.text.Notation;
import gangmu.text.RocDays;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every KPI came to in a year, as a table for spreadsheets in the user's language; figures are exact. */
public final class EvaluationCsv {
    private static final List<String> COLUMNS = List.of(
            "number",
            "name",
            "unit",
            "method",
            "inputs",
            "value",
            "present",
            "expected",
            "whole",
            "invented",
            "target",
            "upper",
            "attainment",
            "rounded",
            "light",
            "suggested",
            "reviews",
            "closed",
            "explanation");

    private final Texts texts;

    private EvaluationCsv(Texts texts) {
        this.texts = texts;
    }

    /** The text, a heading and a row for each KPI. */
    public static String of(Plan plan, Year year, Texts texts) {
        EvaluationCsv table = new EvaluationCsv(texts);
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> texts.get("evaluation.column." + column))
                .toList());
        YearOfKpi.all(plan, year).forEach(each -> rows.add(table.row(each)));
        return new Csv(rows).text();
    }

    private List<String> row(YearOfKpi each) {
        Coverage coverage = each.evaluation().coverage();
        return List.of(
                each.number(),
                each.kpi().name(),
                each.kpi().unit(),
                each.method().map(method -> texts.get("method." + method)).orElse(""),
                lines(each.evaluation().inputs().stream().map(input -> InputWords.of(each.plan(), input, texts))),
                value(each),
                Integer.toString(coverage.present()),
                Integer.toString(coverage.expected()),
                yesOrNo(coverage.whole()),
                yesOrNo(each.evaluation().isInvented()),
                read(each, each.target().map(Target::value)),
                read(each, each.target().map(Target::upper)),
                plain(each.attainment()),
                each.attainment().map(YearOfKpi::rounded).orElse(""),
                LightWords.of(each.standing().light(), texts),
                LightWords.of(each.standing().suggested(), texts),
                lines(ReviewWords.lines(each.plan(), each.kpi(), each.year(), texts).stream()),
                lines(ReviewWords.closed(each.plan(), each.kpi(), each.year(), texts).stream()),
                lines(each.explanation(texts).stream()));
    }

    private String value(YearOfKpi each) {
        if (each.evaluation().outcome() instanceof Outcome.Done done) {
            return RocDays.text(done.on());
        }
        return each.verdict()
                .map(verdict -> texts.get("report.reached", verdict.reached(), verdict.of()))
                .orElseGet(() -> plain(each.value()));
    }

    private String yesOrNo(boolean truth) {
        return texts.get(truth ? "evaluation.yes" : "evaluation.no");
    }

    /** A day as people read it, a number as spreadsheets do. */
    private static String read(YearOfKpi each, Optional<BigDecimal> figure) {
        return each.notation() == Notation.DAY ? figure.map(Notation.DAY::text).orElse("") : plain(figure);
    }

    private static String plain(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static String lines(Stream<String> all) {
        return all.collect(Collectors.joining("\n"));
    }
}
