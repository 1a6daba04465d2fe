package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.KpiYear;
import gangmu.explain.AttainmentFormulas;
import gangmu.explain.Explanation;
import gangmu.explain.LightWords;
import gangmu.explain.MeasureWords;
import gangmu.explain.ReviewWords;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 附錄一: how every KPI is measured, from which figures, and how each year's value, attainment and light came about. */
record ExplanationAppendix(Plan plan, Texts texts) {
    private static final String ANCHOR = "explanations";

    /** In letters, of which Chinese ones count twice; beyond, the computation needs more room than what it is worth. */
    private static final int LONG_LINE = 50;

    /** The measures of the table of years in the style, in pixels. */
    private static final int WHY = 282;

    private static final int LONG_WHY = 342;
    private static final int ROOM_OF_YEARS = 594;
    private static final double HEAD = 24;
    private static final double PADDING = 8;
    private static final double LETTER = 5.7;
    private static final double LINE = 16.5;

    /** The name by which a link finds what is said of a KPI. */
    static String anchor(Kpi kpi) {
        return "why-" + kpi.id();
    }

    /** Nothing where there is no KPI. */
    Markup pages() {
        return plan.kpis().isEmpty()
                ? Markup.NOTHING
                : element(
                        "div",
                        "appendix explanations",
                        element("h2", Map.of("id", ANCHOR), text(title())),
                        element("div", "notes", lines(common(), Markup.NOTHING)),
                        Markup.all(plan.kpis().stream().map(this::kpi).toList()));
    }

    Markup bookmark() {
        return plan.kpis().isEmpty()
                ? Markup.NOTHING
                : Markup.bookmark(
                        title(),
                        ANCHOR,
                        Markup.all(plan.kpis().stream()
                                .map(kpi -> Markup.bookmark(
                                        plan.numbering().code(kpi) + " " + kpi.name(), anchor(kpi), Markup.NOTHING))
                                .toList()));
    }

    private String title() {
        return texts.get("report.explanations");
    }

    /** What holds for all KPIs: how attainments are computed and figures shown, and what the codes in the plan mean. */
    private List<String> common() {
        List<String> lines = new ArrayList<>(AttainmentFormulas.of(plan, texts));
        lines.add(texts.get("attainment.formula.none"));
        lines.add(texts.get("report.exact"));
        if (lacksSources()) {
            lines.add(texts.get("report.source.none", InputTable.NOT_STATED));
        }
        plan.kpis().stream()
                .map(Kpi::evaluationSystem)
                .flatMap(Stream::ofNullable)
                .distinct()
                .sorted()
                .map(system ->
                        texts.get("report.system", Integer.toString(system.code()), texts.get("system." + system)))
                .forEach(lines::add);
        return lines;
    }

    private boolean lacksSources() {
        return plan.kpis().stream()
                .flatMap(kpi -> plan.actuals(kpi.id()).stream())
                .anyMatch(figure -> figure.source().isEmpty() && !figure.invented());
    }

    private Markup kpi(Kpi kpi) {
        return element(
                "div",
                Map.of("class", "explained", "id", anchor(kpi)),
                KpiHeading.of(plan.numbering().code(kpi), kpi.name(), Markup.NOTHING),
                measure(kpi),
                new InputTable(plan, kpi, texts).rows(),
                years(kpi));
    }

    private Markup measure(Kpi kpi) {
        MeasureWords words = new MeasureWords(plan, kpi, texts);
        Markup method = text(
                words.sentence().isEmpty()
                        ? words.method()
                        : texts.get("report.method", words.method(), words.sentence()));
        List<String> formulas = words.formulas();
        return element(
                "table",
                "definition",
                fact("measure.template", method),
                formulas.isEmpty() ? Markup.NOTHING : fact("measure.formula", lines(formulas, Markup.NOTHING)));
    }

    private Markup fact(String key, Markup value) {
        return element("tr", "", element("th", Map.of("scope", "row"), text(texts.get(key))), element("td", "", value));
    }

    private Markup years(Kpi kpi) {
        Markup head = element(
                "tr",
                "",
                column("year", texts.get("report.year")),
                column("why", texts.get("report.computation", plan.numbering().code(kpi))),
                column("", texts.get("report.worth")));
        List<Year> years = KpiYear.all(plan, kpi).stream().map(KpiYear::year).toList();
        boolean isLong = years.stream()
                .flatMap(year -> value(kpi, year).stream())
                .anyMatch(line -> LeastRoom.letters(line) > LONG_LINE);
        List<Markup> rows = years.stream().map(year -> year(kpi, year)).toList();
        Markup table = element(
                "table",
                isLong ? "years long" : "years",
                element("thead", "", head),
                element("tbody", "", Markup.all(rows)));
        return room(kpi, years.getFirst(), isLong).around(table);
    }

    /** The first year's, in the columns as wide as the style sets them. */
    private LeastRoom room(Kpi kpi, Year first, boolean isLong) {
        int why = isLong ? LONG_WHY : WHY;
        return LeastRoom.of(
                HEAD,
                PADDING,
                List.of(
                        new LeastRoom.Cell(value(kpi, first), why, LETTER, LINE),
                        new LeastRoom.Cell(worth(kpi, first), ROOM_OF_YEARS - why, LETTER, LINE)));
    }

    private static Markup column(String style, String words) {
        return element("th", Map.of("class", style, "scope", "col"), text(words));
    }

    private Markup year(Kpi kpi, Year year) {
        return element(
                "tr",
                "",
                element("td", "year", RocYears.text(year)),
                element("td", "why", lines(value(kpi, year), invented(kpi, year))),
                element("td", "", lines(worth(kpi, year), Markup.NOTHING)));
    }

    private List<String> worth(Kpi kpi, Year year) {
        List<String> worth = new ArrayList<>(Explanation.worth(plan, kpi, year, texts));
        worth.add(LightWords.why(plan, kpi, year, texts));
        worth.addAll(ReviewWords.lines(plan, kpi, year, texts));
        return worth;
    }

    private List<String> value(Kpi kpi, Year year) {
        return Explanation.value(plan, kpi, year, texts);
    }

    private Markup invented(Kpi kpi, Year year) {
        return plan.evaluation(kpi, year).isInvented()
                ? Markup.all(text(" "), element("span", "invented", texts.get("chart.invented")))
                : Markup.NOTHING;
    }

    /** One below the other, with something more at the end of the last. */
    private Markup lines(List<String> lines, Markup end) {
        LightSign sign = new LightSign(texts);
        int last = lines.size() - 1;
        return Markup.all(IntStream.rangeClosed(0, last)
                .mapToObj(line ->
                        element("div", "", text(sign.unbroken(lines.get(line))), line == last ? end : Markup.NOTHING))
                .toList());
    }
}
