package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.AttainmentChart;
import gangmu.chart.Palette;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.Map;

/** What comes before the goals: how far every KPI got, by which rules lights are given, and what that comes to. */
record Overview(Plan plan, Year reported, FrontNotes notes, Texts texts) {
    private static final String ANCHOR = "goals";

    /** How much the headings take of the first page, in pixels. */
    private static final int HEADINGS = 80;

    Chapter chapter() {
        return Chapter.part(title(), ANCHOR, PageKind.PORTRAIT, this::pages);
    }

    private String title() {
        return texts.get("book.part.GOALS");
    }

    private Markup pages(ChartFrame charts) {
        int room = (int) (Frame.HEIGHT - HEADINGS - notes.height());
        AttainmentChart attainments = new AttainmentChart(plan, plan.kpis(), reported, Palette.PRINT, texts);
        return element(
                "div",
                "front",
                element("h2", Map.of("id", ANCHOR, "class", "part"), text(title())),
                element("h3", "charts", texts.get("report.attainments", RocYears.text(reported))),
                new PagedChart(attainments, charts, room).places(),
                notes.paragraphs(texts),
                RollupTable.of(plan, reported, texts).rows());
    }
}
