package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.model.Actual;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;

/** The report on a year: what every KPI was to reach, what it reached and which projects serve it, on A4 pages. */
public final class ProgressReport {
    /** The width of the text on the page, in pixels of 1/96 inch: A4 less margins of 20 mm. */
    static final int WIDTH = 642;

    /** How high the heading of a section or goal is, in pixels. */
    private static final double HEADING = 40;

    private final Plan original;
    private final Plan plan;
    private final Year reported;
    private final Texts texts;
    private final LocalDate printedOn;
    private final List<String> missing;

    private ProgressReport(Plan original, Printable printable, Year reported, Texts texts, LocalDate printedOn) {
        this.original = original;
        this.plan = printable.plan();
        this.missing = printable.missing();
        this.reported = reported;
        this.texts = texts;
        this.printedOn = printedOn;
    }

    /** The report of a plan on one of its years, in the language of the texts. */
    public static ProgressReport of(Plan plan, Year reported, Texts texts, LocalDate printedOn) {
        return new ProgressReport(plan, Printable.of(plan), reported, texts, printedOn);
    }

    /** Characters of the plan that no bundled font has, each once; 〓 stands for them and the report names them. */
    public List<String> missingCharacters() {
        return missing;
    }

    /** What the report is called, e.g. 外交部中程施政計畫 109 年度執行進度報告. */
    public String title() {
        return texts.get("report.title", plan.heading().title(), RocYears.text(reported));
    }

    /** Lays the report out; takes seconds for a long plan. */
    public Pages pages() {
        return manuscript().pages();
    }

    /** The same as one HTML file, in which all characters stay as they are. */
    public byte[] html() {
        return Html.of(List.of(readable().manuscript()));
    }

    /** The same as OpenDocument text to go on writing in, in which all characters stay as they are. */
    public byte[] odt() {
        return Odt.of(List.of(readable().manuscript()));
    }

    private ProgressReport readable() {
        return new ProgressReport(original, Printable.readable(original), reported, texts, printedOn);
    }

    Manuscript manuscript() {
        ChartFrame charts = new ChartFrame();
        return new Manuscript(xhtml(charts), charts);
    }

    /**
     * The same, unless it is to stop.
     *
     * @throws Cancelled if it is to stop
     */
    public Pages pages(Progress progress) {
        Pages made = pages();
        progress.done(1, 1);
        return made;
    }

    /**
     * Writes the report as PDF, whole or not at all.
     *
     * @throws IOException if it cannot be written there; a file that was there is unharmed
     */
    public void write(java.nio.file.Path file) throws IOException {
        pages().write(file);
    }

    private String xhtml(ChartFrame charts) {
        return new Frame(title(), plan.heading().agency(), texts)
                .xhtml(
                        bookmarks(),
                        hasInvented() ? texts.get("report.invented") : " ",
                        element("div", "front", front(charts)),
                        goals(charts),
                        explanations().pages(),
                        adjustments().pages());
    }

    private ExplanationAppendix explanations() {
        return new ExplanationAppendix(plan, texts);
    }

    private AdjustmentAppendix adjustments() {
        return AdjustmentAppendix.of(plan, texts);
    }

    private boolean hasInvented() {
        return plan.kpis().stream()
                .flatMap(kpi -> plan.actuals(kpi.id()).stream())
                .anyMatch(Actual::invented);
    }

    private Markup front(ChartFrame charts) {
        FrontNotes notes = FrontNotes.of(plan, reported, missing, hasInvented(), texts);
        Summary summary = new Summary(plan, reported, notes, texts, charts);
        return Markup.all(
                element("p", "agency", plan.heading().agency()),
                element("h1", "", plan.heading().title()),
                element(
                        "table",
                        "subtitle",
                        element(
                                "tr",
                                "",
                                element("td", "", texts.get("report.name", RocYears.text(reported))),
                                element(
                                        "td",
                                        "date",
                                        texts.get("report.printedOn", RocYears.date(printedOn, texts.language()))))),
                summary.counts(),
                summary.overall(),
                summary.attainments(),
                RollupTable.of(plan, reported, texts).rows());
    }

    private Markup goals(ChartFrame charts) {
        KpiBlock block = new KpiBlock(plan, reported, texts, charts);
        return element(
                "div",
                "goals",
                Markup.all(plan.sections().stream()
                        .map(section -> section(section, block))
                        .toList()));
    }

    private Markup section(OutlineNode section, KpiBlock block) {
        List<OutlineNode> goals = plan.children(section.id());
        LeastRoom room = goals.isEmpty()
                ? LeastRoom.SHORT_ROW
                : room(goals.getFirst(), block).and(HEADING);
        return Markup.all(
                room.aroundHeading(heading("h2", section)),
                Markup.all(goals.stream().map(goal -> goal(goal, block)).toList()));
    }

    private Markup goal(OutlineNode goal, KpiBlock block) {
        List<Markup> kpis = plan.kpisOfGoal(goal.id()).stream().map(block::of).toList();
        return Markup.all(
                room(goal, block).aroundHeading(heading("h3", goal)),
                kpis.isEmpty() ? element("p", "empty", texts.get("report.goal.empty")) : Markup.all(kpis));
    }

    /** What the heading of a goal needs to stand above its first KPI. */
    private LeastRoom room(OutlineNode goal, KpiBlock block) {
        return plan.kpisOfGoal(goal.id()).stream()
                .findFirst()
                .map(kpi -> block.room(kpi).below(HEADING))
                .orElse(LeastRoom.SHORT_ROW);
    }

    private Markup heading(String level, OutlineNode node) {
        return element(level, Map.of("id", anchor(node)), text(label(node)));
    }

    private String label(OutlineNode node) {
        return plan.numbering().titled(node);
    }

    private static String anchor(OutlineNode node) {
        return "node-" + node.id();
    }

    private Markup bookmarks() {
        return Markup.all(
                bookmarksOfSections(), explanations().bookmark(), adjustments().bookmark());
    }

    private Markup bookmarksOfSections() {
        return Markup.all(plan.sections().stream()
                .map(section -> Markup.bookmark(
                        label(section),
                        anchor(section),
                        Markup.all(plan.children(section.id()).stream()
                                .map(goal -> Markup.bookmark(label(goal), anchor(goal), bookmarksOfKpis(goal)))
                                .toList())))
                .toList());
    }

    private Markup bookmarksOfKpis(OutlineNode goal) {
        return Markup.all(plan.kpisOfGoal(goal.id()).stream()
                .map(kpi -> Markup.bookmark(
                        plan.numbering().code(kpi) + " " + kpi.name(), KpiBlock.anchor(kpi), Markup.NOTHING))
                .toList());
    }
}
