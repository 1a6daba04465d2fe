package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.AttainmentChart;
import gangmu.chart.LightMap;
import gangmu.chart.Palette;
import gangmu.model.Kpi;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The goals of a plan, each on pages of its own: its measures, how far its KPIs got, and each of these.
 *
 * @param isExplained whether an appendix tells how values came about
 */
record GoalPages(Plan plan, Year reported, boolean isExplained, Texts texts) {
    /** How high the headings of a section and a goal and a line of measures are, in pixels. */
    private static final int HEADINGS = 110;

    private static final int LINE = 22;

    List<Chapter> chapters() {
        return plan.sections().stream().flatMap(this::section).toList();
    }

    private Stream<Chapter> section(OutlineNode section) {
        List<OutlineNode> goals = plan.children(section.id());
        if (goals.isEmpty()) {
            return Stream.of(chapter(section, List.of(bookmark(2, section)), charts -> heading("h2", section)));
        }
        OutlineNode first = goals.getFirst();
        return goals.stream()
                .map(goal -> goal.equals(first)
                        ? goal(List.of(bookmark(2, section)), heading("h2", section), goal)
                        : goal(List.of(), Markup.NOTHING, goal));
    }

    private Chapter goal(List<Bookmark> above, Markup heading, OutlineNode goal) {
        List<Bookmark> bookmarks = new ArrayList<>(above);
        bookmarks.add(bookmark(3, goal));
        plan.kpisOfGoal(goal.id())
                .forEach(kpi -> bookmarks.add(
                        new Bookmark(4, plan.numbering().code(kpi) + " " + kpi.name(), KpiBlock.anchor(kpi))));
        return chapter(goal, bookmarks, charts -> Markup.all(heading, pages(goal, charts)));
    }

    private Chapter chapter(
            OutlineNode node, List<Bookmark> bookmarks, java.util.function.Function<ChartFrame, Markup> content) {
        return new Chapter(label(node), bookmarks.getFirst().anchor(), bookmarks, PageKind.PORTRAIT, content);
    }

    private Markup pages(OutlineNode goal, ChartFrame charts) {
        List<Kpi> kpis = plan.kpisOfGoal(goal.id());
        KpiBlock block = new KpiBlock(plan, reported, isExplained, texts, charts);
        return Markup.all(
                heading("h3", goal),
                measures(goal),
                kpis.isEmpty()
                        ? element("p", "empty", texts.get("report.goal.empty"))
                        : Markup.all(
                                attainments(goal, kpis, charts),
                                Markup.all(kpis.stream().map(block::of).toList())));
    }

    private Markup measures(OutlineNode goal) {
        return element(
                "div",
                "measures",
                Markup.all(plan.children(goal.id()).stream()
                        .map(measure -> element("p", "", label(measure)))
                        .toList()));
    }

    private Markup attainments(OutlineNode goal, List<Kpi> kpis, ChartFrame charts) {
        int room = Frame.HEIGHT - HEADINGS - LINE * plan.children(goal.id()).size();
        AttainmentChart attainments = new AttainmentChart(plan, kpis, reported, Palette.PRINT, texts);
        LightMap lights = new LightMap(plan, kpis, reported, Palette.PRINT, texts);
        int left = room - attainments.height(Frame.WIDTH);
        return element(
                "div",
                "front",
                element("p", "caption", texts.get("report.attainments", RocYears.text(reported))),
                new PagedChart(attainments, charts, room).places(),
                element("p", "caption", texts.get("book.lights")),
                new PagedChart(lights, charts, left > lights.height(Frame.WIDTH) ? left : PagedChart.PORTRAIT)
                        .places());
    }

    private Markup heading(String level, OutlineNode node) {
        return element(level, Map.of("id", anchor(node)), text(label(node)));
    }

    private Bookmark bookmark(int level, OutlineNode node) {
        return new Bookmark(level, label(node), anchor(node));
    }

    private String label(OutlineNode node) {
        return plan.numbering().titled(node);
    }

    private static String anchor(OutlineNode node) {
        return "node-" + node.id();
    }
}
