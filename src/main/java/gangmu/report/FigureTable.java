package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.KpiYear;
import gangmu.explain.FigureNotation;
import gangmu.explain.TargetWords;
import gangmu.model.Attainment;
import gangmu.model.Coverage;
import gangmu.model.Kpi;
import gangmu.model.Outcome;
import gangmu.model.Plan;
import gangmu.text.Figures;
import gangmu.text.Notation;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;

/** The table of a KPI's years: target, value, attainment and lights. */
record FigureTable(Plan plan, Kpi kpi, Year reported, Texts texts) {
    private static final String NONE = "—";

    Markup rows() {
        List<Markup> rows = KpiYear.all(plan, kpi).stream()
                .map(year -> row(year.year(), year.invented()))
                .toList();
        boolean days = FigureNotation.of(plan, kpi.id()) == Notation.DAY;
        Markup head = element(
                "tr",
                "",
                column("year", "report.year"),
                column("figure", days ? "chart.due" : "chart.target"),
                column("figure", days ? "report.done" : "chart.actual"),
                column("figure", "report.attainment"),
                column("light", "report.light"));
        return element("table", "figures", element("thead", "", head), element("tbody", "", Markup.all(rows)));
    }

    private Markup column(String style, String key) {
        return element("th", Map.of("class", style, "scope", "col"), text(texts.get(key)));
    }

    private Markup row(Year year, boolean invented) {
        return element(
                "tr",
                year.equals(reported) ? "reported" : "",
                element("td", "year", RocYears.text(year)),
                element("td", "figure", target(year)),
                element("td", "figure", value(year)),
                element("td", "figure", attainment(year)),
                element(
                        "td",
                        "light",
                        new LightSign(texts).of(plan.suggested(kpi, year)),
                        InventedLabel.after(invented, texts),
                        reviews(year)));
    }

    private String target(Year year) {
        return plan.target(kpi.id(), year)
                .map(target -> TargetWords.figures(plan, target, texts))
                .orElse(NONE);
    }

    private String attainment(Year year) {
        return plan.attainment(kpi, year) instanceof Attainment.Percent share ? Figures.percent(share.value()) : NONE;
    }

    private Markup reviews(Year year) {
        LightSign sign = new LightSign(texts);
        return Markup.all(plan.reviews(kpi.id(), year).stream()
                .map(review -> sign.of(review.light(), texts.get("review." + review.stage())))
                .map(light -> element("div", "review", light))
                .toList());
    }

    /** The value as short as a table needs it, with how many periods are in it where some are still to come. */
    private Markup value(Year year) {
        return switch (plan.evaluation(kpi, year).outcome()) {
            case Outcome.Amount(BigDecimal value) -> Markup.all(text(Figures.rounded(value)), partial(year));
            case Outcome.Verdict(boolean met, int reached, int of) ->
                Markup.all(text(texts.get("report.reached", reached, of)), partial(year));
            case Outcome.Done done -> Markup.all(text(RocDays.text(done.on())), partial(year));
            case Outcome.Missing missing ->
                text(texts.get(plan.isEntered(kpi.id(), year) ? "chart.notComputed" : "chart.noData"));
        };
    }

    private Markup partial(Year year) {
        Coverage coverage = plan.evaluation(kpi, year).coverage();
        if (!plan.isPartial(kpi, year)) {
            return Markup.NOTHING;
        }
        String words = coverage.present() < coverage.expected()
                ? texts.get("report.partial.short", coverage.present(), coverage.expected())
                : texts.get("chart.partial"); // all is in, but not all can be judged
        return element("div", "partial", words);
    }
}
