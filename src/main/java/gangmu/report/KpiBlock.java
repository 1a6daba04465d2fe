package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.KpiChart;
import gangmu.chart.KpiYear;
import gangmu.chart.Palette;
import gangmu.chart.Standing;
import gangmu.explain.LightWords;
import gangmu.explain.ReviewWords;
import gangmu.explain.SourceWords;
import gangmu.explain.TargetWords;
import gangmu.model.Attainment;
import gangmu.model.Coverage;
import gangmu.model.Evaluation;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.Outcome;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.Figures;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of a report about one KPI: its definition, figures, chart and projects. */
record KpiBlock(Plan plan, Year reported, Texts texts, ChartFrame charts) {
    private static final int CHART_WIDTH = 288;

    /** In characters; beyond, table and chart would be cramped beside each other. */
    private static final int LONG_FIGURE = 7;

    /** Where the number of a page belongs in a text. */
    private static final String PAGE = "#";

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int CHART_HEIGHT = 136;

    /** The name by which a bookmark finds the block. */
    static String anchor(Kpi kpi) {
        return "kpi-" + kpi.id();
    }

    Markup of(Kpi kpi) {
        Standing standing = Standing.of(plan, kpi, reported);
        return element(
                "div",
                Map.of("class", "kpi", "id", anchor(kpi)),
                heading(standing),
                definition(kpi),
                figures(kpi, standing),
                element("table", "definition", sources(kpi), projects(kpi)));
    }

    /** What the year is worth and what people said of it; how its value came about stands in the appendix. */
    private Markup explanation(Kpi kpi, Standing standing) {
        List<String> lines = new ArrayList<>();
        lines.add(standing.explanation(reported, texts));
        lines.add(LightWords.why(plan, kpi, reported, texts));
        lines.addAll(ReviewWords.closed(plan, kpi, reported, texts));
        lines.addAll(ReviewWords.lines(plan, kpi, reported, texts));
        return element(
                "div",
                "explanation",
                Markup.all(lines.stream().map(line -> element("div", "", line)).toList()),
                element("div", "", seeAppendix(kpi)),
                label(standing.invented()));
    }

    /** The style puts the number of the page in, which it alone knows, and what follows it, to keep their order. */
    private Markup seeAppendix(Kpi kpi) {
        List<String> around = List.of(texts.get("report.why", PAGE).split(PAGE, -1));
        String where = "#" + ExplanationAppendix.anchor(kpi);
        return Markup.all(
                text(around.getFirst()),
                element(
                        "a",
                        Map.of(
                                "href", where,
                                "title", texts.get("report.explanations"),
                                "data-after", around.getLast())));
    }

    /** The table beside the chart; over it where long figures need the whole width. */
    private Markup figures(Kpi kpi, Standing standing) {
        Markup table = Markup.all(table(kpi), explanation(kpi, standing));
        return hasLongFigures(kpi)
                ? Markup.all(table, chart(kpi, ProgressReport.WIDTH))
                : element(
                        "table",
                        "beside",
                        element(
                                "tr",
                                "",
                                element("td", "left", table),
                                element("td", "right", chart(kpi, CHART_WIDTH))));
    }

    private boolean hasLongFigures(Kpi kpi) {
        return KpiYear.all(plan, kpi).stream().anyMatch(year -> year.isLongerThan(LONG_FIGURE));
    }

    private Markup chart(Kpi kpi, int width) {
        return charts.place(
                KpiChart.of(plan, kpi, Palette.PRINT, texts),
                width,
                CHART_HEIGHT,
                KpiChart.description(plan, kpi, texts));
    }

    private Markup heading(Standing standing) {
        return element(
                "table",
                "name",
                element(
                        "tr",
                        "",
                        element("td", "code", standing.code()),
                        element("td", "", element("h4", "", standing.kpi().name())),
                        element("td", "verdict", verdict(standing), label(standing.invented()))));
    }

    /** The light a person gave last, or else the suggested one; either is said. */
    private Markup verdict(Standing standing) {
        String by = standing.lit().stage().map(stage -> "review." + stage).orElse("report.light");
        return verdict(texts.get(by), standing.lit().light());
    }

    private Markup verdict(String by, Light light) {
        return Markup.all(element("span", "by", by + NO_BREAK_SPACE), light(light));
    }

    private Markup light(Light light) {
        return Markup.all(
                element("span", "sign " + light, light.sign()), text(NO_BREAK_SPACE + texts.get("light." + light)));
    }

    private Markup definition(Kpi kpi) {
        String none = texts.get("report.notStated");
        String system = Optional.ofNullable(kpi.evaluationSystem())
                .map(known -> Integer.toString(known.code()))
                .orElse(none);
        return element(
                "table",
                "definition",
                fact("report.standard", orElse(kpi.standard(), none)),
                fact(
                        "report.evaluation",
                        texts.get(
                                "report.evaluation.text",
                                system,
                                orElse(kpi.evaluationMethod(), none),
                                orElse(kpi.unit(), none),
                                texts.get("direction." + kpi.direction()))));
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private Markup fact(String key, String value) {
        return element("tr", "", element("th", Map.of("scope", "row"), text(texts.get(key))), element("td", "", value));
    }

    private Markup table(Kpi kpi) {
        List<Markup> rows = KpiYear.all(plan, kpi).stream()
                .map(year -> row(kpi, year.year()))
                .toList();
        Markup head = element(
                "thead",
                "",
                element(
                        "tr",
                        "",
                        column("year", "report.year"),
                        column("figure", "chart.target"),
                        column("figure", "chart.actual"),
                        column("figure", "report.attainment"),
                        column("light", "report.light")));
        return element("table", "figures", head, element("tbody", "", Markup.all(rows)));
    }

    private Markup column(String style, String key) {
        return element("th", Map.of("class", style, "scope", "col"), text(texts.get(key)));
    }

    private Markup row(Kpi kpi, Year year) {
        Evaluation evaluation = plan.evaluation(kpi, year);
        Attainment attainment = plan.attainment(kpi, year);
        String percent = attainment instanceof Attainment.Percent share ? Figures.percent(share.value()) : "—";
        return element(
                "tr",
                year.equals(reported) ? "reported" : "",
                element("td", "year", RocYears.text(year)),
                element(
                        "td",
                        "figure",
                        plan.target(kpi.id(), year)
                                .map(target -> TargetWords.figures(plan, target, texts))
                                .orElse("—")),
                element("td", "figure", value(kpi, year)),
                element("td", "figure", percent),
                element(
                        "td",
                        "light",
                        light(plan.suggested(kpi, year)),
                        reviews(kpi, year),
                        label(evaluation.isInvented())));
    }

    private Markup reviews(Kpi kpi, Year year) {
        return Markup.all(plan.reviews(kpi.id()).stream()
                .filter(review -> review.year().equals(year))
                .map(review -> element("div", "review", verdict(texts.get("review." + review.stage()), review.light())))
                .toList());
    }

    /** The value as short as a table needs it, with how many periods are in it where some are still to come. */
    private Markup value(Kpi kpi, Year year) {
        return switch (plan.evaluation(kpi, year).outcome()) {
            case Outcome.Amount(BigDecimal value) -> Markup.all(text(Figures.rounded(value)), partial(kpi, year));
            case Outcome.Verdict(boolean met, int reached, int of) ->
                Markup.all(text(texts.get("report.reached", reached, of)), partial(kpi, year));
            case Outcome.Done done -> Markup.all(text(RocDays.text(done.on())), partial(kpi, year));
            case Outcome.Missing missing ->
                text(texts.get(plan.isEntered(kpi.id(), year) ? "chart.notComputed" : "chart.noData"));
        };
    }

    private Markup partial(Kpi kpi, Year year) {
        Coverage coverage = plan.evaluation(kpi, year).coverage();
        if (!plan.isPartial(kpi, year)) {
            return Markup.NOTHING;
        }
        String words = coverage.present() < coverage.expected()
                ? texts.get("report.partial", coverage.present(), coverage.expected())
                : texts.get("chart.partial"); // all is in, but not all can be judged
        return element("div", "partial", words);
    }

    private Markup label(boolean invented) {
        return invented ? element("div", "invented", texts.get("chart.invented")) : Markup.NOTHING;
    }

    private Markup sources(Kpi kpi) {
        String sources = SourceWords.of(plan, plan.actuals(kpi.id()), texts);
        return sources.isEmpty() ? Markup.NOTHING : fact("report.source", sources);
    }

    private Markup projects(Kpi kpi) {
        String projects = plan.projectsServing(kpi.id()).stream()
                .map(this::period)
                .collect(Collectors.joining(texts.get("report.separator")));
        return fact("report.projects", orElse(projects, texts.get("report.projects.none")));
    }

    private String period(Project project) {
        return texts.get(
                "report.project",
                project.name(),
                RocYears.range(project.period().first(), project.period().last()));
    }
}
