package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.AttainmentFormulas;
import gangmu.explain.LightWords;
import gangmu.explain.MeasureWords;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 附錄一: how every KPI is measured, from which figures, and how each year's value, attainment and light came about. */
record ExplanationAppendix(Plan plan, Texts texts) {
    /** Deeper than what the printed contents list. */
    private static final int LEVEL_OF_KPIS = 4;

    private static final String ANCHOR = "explanations";

    /** A heading, and the texts below it as in the style, in pixels. */
    private static final double HEADING = 36;

    private static final double WIDTH = 570;
    private static final double LETTER = 6;
    private static final double LINE = 18;

    /** The name by which a link finds what is said of a KPI. */
    static String anchor(Kpi kpi) {
        return "why-" + kpi.id();
    }

    /** @param isFirst whether they begin the appendix, under its heading and what holds for all of it */
    Markup pages(List<Kpi> kpis, boolean isFirst) {
        Markup heading = Markup.all(
                element("h2", Map.of("id", ANCHOR), text(title())),
                element("div", "notes", new Sentences(texts).of(common(), Markup.NOTHING)));
        return element(
                "div",
                "appendix explanations",
                isFirst ? heading : Markup.NOTHING,
                Markup.all(kpis.stream().map(this::kpi).toList()));
    }

    List<Bookmark> bookmarks(List<Kpi> kpis, boolean isFirst) {
        return Stream.concat(
                        isFirst ? Stream.of(new Bookmark(1, title(), ANCHOR)) : Stream.of(),
                        kpis.stream()
                                .map(kpi -> new Bookmark(
                                        LEVEL_OF_KPIS, plan.numbering().code(kpi) + " " + kpi.name(), anchor(kpi))))
                .toList();
    }

    String title() {
        return texts.get("report.explanations");
    }

    /** What holds for all KPIs: how attainments are computed and figures shown, and what the codes in the plan mean. */
    private List<String> common() {
        List<String> lines = new ArrayList<>(AttainmentFormulas.of(plan, texts));
        lines.add(texts.get("attainment.formula.none"));
        lines.add(LightWords.exact(texts));
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
                .anyMatch(figure -> !figure.invented()
                        && (figure.source().isEmpty()
                                || (!figure.isDated() && figure.by().isEmpty())));
    }

    private Markup kpi(Kpi kpi) {
        return element(
                "div",
                Map.of("class", "explained", "id", anchor(kpi)),
                room(kpi).around(KpiHeading.of(plan.numbering().code(kpi), kpi.name(), Markup.NOTHING)),
                measure(kpi),
                new InputTable(plan, kpi, texts).rows(),
                new ComputationTable(plan, kpi, texts).rows());
    }

    /** What a heading stands above on its page: how the KPI is measured, and the head and first row of a table. */
    private LeastRoom room(Kpi kpi) {
        List<String> measure = new ArrayList<>(new MeasureWords(plan, kpi, texts).formulas());
        measure.add(method(kpi));
        return LeastRoom.of(HEADING + LeastRoom.SHORT_ROW.pixels(), new LeastRoom.Cell(measure, WIDTH, LETTER, LINE));
    }

    private String method(Kpi kpi) {
        MeasureWords words = new MeasureWords(plan, kpi, texts);
        return words.sentence().isEmpty()
                ? words.method()
                : texts.get("report.method", words.method(), words.sentence());
    }

    private Markup measure(Kpi kpi) {
        List<String> formulas = new MeasureWords(plan, kpi, texts).formulas();
        return element(
                "table",
                "definition",
                fact("measure.template", text(method(kpi))),
                formulas.isEmpty()
                        ? Markup.NOTHING
                        : fact("measure.formula", new Sentences(texts).of(formulas, Markup.NOTHING)));
    }

    private Markup fact(String key, Markup value) {
        return element("tr", "", element("th", Map.of("scope", "row"), text(texts.get(key))), element("td", "", value));
    }
}
