package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.TargetWords;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.TargetAdjustment;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** 附錄二: which targets were adjusted, why, by whom and when, in the order of the plan. */
record AdjustmentAppendix(Plan plan, List<TargetAdjustment> adjustments, Texts texts) {
    /** Of the style, in pixels: the head, a column, a letter and a line. */
    private static final double HEAD = 36;

    private static final double COLUMN = 150;
    private static final double LETTER = 5.8;
    private static final double LINE = 18;

    private static final String ANCHOR = "adjustments";

    static AdjustmentAppendix of(Plan plan, Texts texts) {
        return new AdjustmentAppendix(plan, TargetAdjustment.all(plan), texts);
    }

    /** Nothing where no target was adjusted. */
    Markup pages() {
        return adjustments.isEmpty()
                ? Markup.NOTHING
                : element(
                        "div",
                        "appendix",
                        element("h2", Map.of("id", ANCHOR), text(title())),
                        element("div", "notes adjusted", texts.get("report.adjustments.note")),
                        table());
    }

    List<Bookmark> bookmarks() {
        return adjustments.isEmpty() ? List.of() : List.of(new Bookmark(1, title(), ANCHOR));
    }

    private String title() {
        return texts.get("report.adjustments");
    }

    private Markup table() {
        Markup head = element(
                "tr",
                "",
                column("indicator", "report.adjustments.kpi"),
                column("year", "report.year"),
                column("target", "report.adjustments.before"),
                column("target", "report.adjustments.after"),
                column("reason", "report.adjustments.reason"),
                column("entered", "report.adjustments.by"));
        List<Markup> rows = adjustments.stream().map(this::row).toList();
        Markup body = element("tbody", "", Markup.all(rows));
        return room(adjustments.getFirst()).around(element("table", "adjustments", element("thead", "", head), body));
    }

    /** What the head takes to stand above the first row, however long a name or a reason is. */
    private LeastRoom room(TargetAdjustment first) {
        Kpi kpi = plan.kpi(first.kpi()).orElseThrow();
        return LeastRoom.of(
                HEAD,
                new LeastRoom.Cell(List.of(kpi.name()), COLUMN, LETTER, LINE),
                new LeastRoom.Cell(List.of(reason(first)), COLUMN, LETTER, LINE));
    }

    private Markup column(String style, String key) {
        return element("th", Map.of("class", style, "scope", "col"), text(texts.get(key)));
    }

    private Markup row(TargetAdjustment adjustment) {
        Kpi kpi = plan.kpi(adjustment.kpi()).orElseThrow();
        Markup easier = adjustment.easier() ? element("div", "easier", texts.get("adjustment.easier")) : Markup.NOTHING;
        String day = RocDays.text(LocalDate.ofInstant(adjustment.at(), ZoneId.systemDefault()));
        return element(
                "tr",
                "",
                element("td", "indicator", plan.numbering().code(kpi) + " " + kpi.name()),
                element("td", "year", RocYears.text(adjustment.year())),
                element("td", "target", TargetWords.before(plan, kpi, adjustment, texts)),
                element("td", "target", text(TargetWords.after(plan, kpi, adjustment, texts)), easier),
                element("td", "reason", reason(adjustment)),
                element("td", "entered", element("div", "", adjustment.by()), element("div", "", day)));
    }

    /** Only what became easier needs a reason. */
    private String reason(TargetAdjustment adjustment) {
        String none = adjustment.easier() ? texts.get("report.notStated") : "—";
        return adjustment.reason().isEmpty() ? none : adjustment.reason();
    }
}
