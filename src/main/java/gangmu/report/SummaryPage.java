package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.GoalChart;
import gangmu.chart.Palette;
import gangmu.explain.RollupWords;
import gangmu.model.Findings;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page that a minister reads in one minute: lights, goals, the KPIs that need attention, and what is missing. */
record SummaryPage(Plan plan, Year reported, FrontNotes notes, Texts texts) {
    private static final String ANCHOR = "summary";

    /** So many goals and names have room on the page beside the rest. */
    private static final int MOST_GOALS = 8;

    private static final int MOST_NAMES = 3;

    /** What headings and the facts at the end take of the page, in pixels; then a letter and a line of the sentence. */
    private static final int TAKEN = 220;

    private static final double LETTER = 6.7;
    private static final double LINE = 20;

    Chapter chapter() {
        return Chapter.part(title(), ANCHOR, PageKind.PORTRAIT, this::page);
    }

    private String title() {
        return texts.get("book.part.SUMMARY", RocYears.text(reported));
    }

    private Markup page(ChartFrame charts) {
        LightCounts counts = new LightCounts(plan, reported, texts);
        String overall = RollupWords.of(Rollup.ofPlan(plan, reported), plan, texts);
        GoalChart goals = new GoalChart(plan, goals(), reported, Palette.PRINT, texts);
        int chart = goals.height(Frame.WIDTH);
        double sentence = new LeastRoom.Cell(List.of(overall), Frame.WIDTH, LETTER, LINE).height();
        double room = Frame.HEIGHT - TAKEN - counts.height() - sentence - chart;
        return element(
                "div",
                "summary",
                element("h2", Map.of("id", ANCHOR, "class", "part"), text(title())),
                counts.table(),
                element("p", "overall", overall),
                element("h3", "", texts.get(isShortened() ? "book.goals.worst" : "book.goals", goals().size())),
                charts.place(goals.whole(), Frame.WIDTH, chart, goals.description()),
                element("h3", "", texts.get("book.attention")),
                new AttentionTable(plan, reported, texts).within(room),
                facts());
    }

    private boolean isShortened() {
        return plan.goals().size() > MOST_GOALS;
    }

    /** In the order of the plan, of many those that got least far. */
    private List<OutlineNode> goals() {
        List<OutlineNode> worst = plan.goals().stream()
                .sorted(Comparator.comparing(
                        goal -> attainment(goal).orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST_GOALS)
                .toList();
        return plan.goals().stream().filter(worst::contains).toList();
    }

    private Optional<BigDecimal> attainment(OutlineNode goal) {
        return Rollup.ofGoal(plan, goal.id(), reported).attainment();
    }

    private Markup facts() {
        Findings findings = Findings.of(plan);
        String found = texts.get(
                "coverage.summary", findings.open().size(), findings.accepted().size());
        return element(
                "table",
                "definition facts",
                fact("book.unknown", unknown()),
                fact("findings.name", found),
                Markup.all(notes.warnings().stream()
                        .map(warning -> fact("book.note", warning))
                        .toList()));
    }

    private Markup fact(String key, String words) {
        return element("tr", "", element("th", Map.of("scope", "row"), text(texts.get(key))), element("td", "", words));
    }

    /** Which KPIs nothing can be said of, the first few by name. */
    private String unknown() {
        List<Kpi> unknown = plan.kpis().stream()
                .filter(kpi -> plan.standing(kpi, reported).light() == Light.WHITE)
                .toList();
        if (unknown.isEmpty()) {
            return texts.get("book.unknown.none");
        }
        String names = unknown.stream()
                .limit(MOST_NAMES)
                .map(kpi -> plan.numbering().code(kpi) + " " + kpi.name())
                .collect(Collectors.joining(texts.get("report.separator")));
        String key = unknown.size() > MOST_NAMES ? "book.unknown.more" : "book.unknown.all";
        return texts.get(key, unknown.size(), names);
    }
}
