package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.KpiChart;
import gangmu.chart.KpiProgress;
import gangmu.chart.KpiYear;
import gangmu.chart.Palette;
import gangmu.explain.FigureNotation;
import gangmu.explain.LightWords;
import gangmu.explain.ReviewWords;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.Notation;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The part of a report about one KPI: its definition, figures and chart, under its name on every page.
 *
 * @param isExplained whether an appendix tells how its values came about
 */
record KpiBlock(Plan plan, Year reported, boolean isExplained, Texts texts, ChartFrame charts) {
    private static final int CHART_WIDTH = 268;
    private static final int CHART_HEIGHT = 136;

    /** How high the row of a year is in pixels, and the head of the table with the space around it. */
    private static final int ROW = 23;

    private static final int INVENTED_ROW = 37;
    private static final int HEAD_OF_ROWS = 44;

    /** Of what is explained below the table: how wide it is in pixels, a letter and a line. */
    private static final double LEFT = 360;

    private static final double LETTER = 6.2;
    private static final double LINE = 18;

    /** In characters; beyond, table and chart would be cramped beside each other. */
    private static final int LONG_FIGURE = 7;

    /** Where the number of a page belongs in a text. */
    private static final String PAGE = "#";

    /** The name by which a bookmark finds the block. */
    static String anchor(Kpi kpi) {
        return "kpi-" + kpi.id();
    }

    /** A table of one column, so that a page may end after each part, and the next one begin with the name again. */
    Markup of(Kpi kpi) {
        KpiProgress progress = KpiProgress.of(plan, kpi, reported);
        KpiDefinition definition = new KpiDefinition(plan, kpi, texts);
        return room(kpi)
                .around(element(
                        "table",
                        Map.of("class", "kpi", "id", anchor(kpi)),
                        element("thead", "", part(heading(progress))),
                        element(
                                "tbody",
                                "",
                                Markup.all(definition.parts().stream()
                                        .map(KpiBlock::part)
                                        .toList()),
                                Markup.all(figures(kpi, progress).stream()
                                        .map(KpiBlock::part)
                                        .toList()))));
    }

    /** What it takes to stand on one page with its figures. */
    LeastRoom room(Kpi kpi) {
        double rows = KpiYear.all(plan, kpi).stream()
                .mapToDouble(year -> year.invented() ? INVENTED_ROW : ROW)
                .sum();
        LeastRoom.Cell explained = new LeastRoom.Cell(lines(kpi), LEFT, LETTER, LINE);
        return new KpiDefinition(plan, kpi, texts).room().and(HEAD_OF_ROWS + rows + explained.height());
    }

    private static Markup part(Markup content) {
        return element("tr", "", element("td", "", content));
    }

    private Markup heading(KpiProgress progress) {
        return KpiHeading.of(
                progress.code(),
                progress.kpi().name(),
                Markup.all(verdict(progress), InventedLabel.after(progress.invented(), texts)));
    }

    /** The light given at the last stage that was reviewed, or else the suggested one; which of these is said. */
    private Markup verdict(KpiProgress progress) {
        String by = progress.standing().stage().map(stage -> "review." + stage).orElse("report.light");
        return new LightSign(texts).of(progress.standing().light(), texts.get(by));
    }

    /** Table and chart, side by side where figures are short; days are no heights that a chart could show. */
    private List<Markup> figures(Kpi kpi, KpiProgress progress) {
        Markup table = new FigureTable(plan, kpi, reported, texts).rows();
        Markup explanation = explanation(kpi, progress);
        if (FigureNotation.of(plan, kpi.id()) == Notation.DAY) {
            return List.of(beside(table, explanation));
        }
        return hasLongFigures(kpi)
                ? List.of(Markup.all(table, explanation), chart(kpi, Frame.WIDTH))
                : List.of(beside(Markup.all(table, explanation), chart(kpi, CHART_WIDTH)));
    }

    private static Markup beside(Markup left, Markup right) {
        return element(
                "table", "beside", element("tr", "", element("td", "left", left), element("td", "right", right)));
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

    /** What the year is worth and what people said of it; how its value came about stands in the appendix. */
    private Markup explanation(Kpi kpi, KpiProgress progress) {
        Sentences sentences = new Sentences(texts);
        boolean isInvented = progress.invented() && progress.percent().isPresent();
        return element(
                "div",
                "explanation",
                sentences.of(List.of(progress.explanation(reported, texts)), InventedLabel.after(isInvented, texts)),
                sentences.of(said(kpi), Markup.NOTHING),
                isExplained ? element("div", "", seeAppendix(kpi)) : Markup.NOTHING);
    }

    /** By which rule the light is suggested, and what people said of the year. */
    private List<String> said(Kpi kpi) {
        List<String> said = new ArrayList<>();
        said.add(LightWords.why(plan, kpi, reported, texts));
        said.addAll(ReviewWords.closed(plan, kpi, reported, texts));
        said.addAll(ReviewWords.lines(plan, kpi, reported, texts));
        return said;
    }

    /** All that is explained, as far as its height matters. */
    private List<String> lines(Kpi kpi) {
        List<String> lines = new ArrayList<>(said(kpi));
        lines.add(KpiProgress.of(plan, kpi, reported).explanation(reported, texts));
        lines.add(texts.get("report.why"));
        return lines;
    }

    /** The style adds the number of the page on paper, which it alone knows, and what is said around it. */
    private Markup seeAppendix(Kpi kpi) {
        List<String> around = List.of(texts.get("book.page", PAGE).split(PAGE, -1));
        return element(
                "a",
                Map.of(
                        "href", "#" + ExplanationAppendix.anchor(kpi),
                        "data-before", around.getFirst(),
                        "data-after", around.getLast()),
                text(texts.get("report.why")));
    }
}
