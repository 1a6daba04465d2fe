package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.chart.AttainmentChart;
import gangmu.chart.Palette;
import gangmu.chart.Scale;
import gangmu.chart.Standing;
import gangmu.explain.LightWords;
import gangmu.explain.RollupWords;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first page of a report: how many KPIs have which light, and how far each got. */
record Summary(Plan plan, Year reported, Texts texts, ChartFrame charts) {
    /** How high a chart may be, in pixels, beside the title on the first page and on a page of its own. */
    private static final int ROOM_ON_FIRST_PAGE = 690;

    private static final int ROOM_ON_A_PAGE = 900;

    Markup counts() {
        Markup total = count(text(Integer.toString(plan.kpis().size())), texts.get("report.kpis"));
        List<Markup> lights = plan.lights(reported).entrySet().stream()
                .map(count -> count(sign(count.getKey(), count.getValue()), texts.get("light." + count.getKey())))
                .toList();
        return element("table", "counts", element("tr", "", total, Markup.all(lights)));
    }

    private static Markup sign(Light light, int count) {
        return Markup.all(element("span", "sign " + light, light.sign()), text(" " + count));
    }

    private static Markup count(Markup number, String word) {
        return element("td", "", element("div", "number", number), element("div", "word", text(word)));
    }

    Markup notes(List<String> missing, boolean invented) {
        List<Markup> notes = new ArrayList<>();
        notes.add(element("p", "", RollupWords.of(Rollup.ofPlan(plan, reported), plan, texts)));
        notes.add(element("p", "", LightWords.of(plan.lightRules(), texts) + texts.get("report.rules")));
        if (invented) {
            notes.add(element("p", "strong", texts.get("report.invented.note")));
        }
        if (!missing.isEmpty()) {
            String named = missing.stream().map(Printable::codePoint).collect(Collectors.joining(", "));
            notes.add(element("p", "strong", texts.get("report.missing", Printable.REPLACEMENT, named)));
        }
        return element("div", "notes", Markup.all(notes));
    }

    /** The attainment of every KPI, in as many charts as pages are needed for them. */
    Markup attainments() {
        List<Standing> rest = Standing.all(plan, reported);
        Scale scale = new Scale(rest);
        List<Markup> places = new ArrayList<>();
        for (int room = ROOM_ON_FIRST_PAGE; !rest.isEmpty(); room = ROOM_ON_A_PAGE) {
            int fitting = AttainmentChart.fitting(rest, ProgressReport.WIDTH, room);
            places.add(chart(rest.subList(0, fitting), scale));
            rest = rest.subList(fitting, rest.size());
        }
        return Markup.all(
                element("h2", "charts", texts.get("report.attainments", RocYears.text(reported))), Markup.all(places));
    }

    private Markup chart(List<Standing> standings, Scale scale) {
        return charts.place(
                AttainmentChart.of(standings, scale, reported, Palette.PRINT, texts),
                ProgressReport.WIDTH,
                AttainmentChart.height(standings, ProgressReport.WIDTH),
                AttainmentChart.description(standings, reported, texts));
    }

    /** What the codes of evaluation systems in the plan mean, as plans print it under their KPIs. */
    Markup systems() {
        List<Markup> systems = plan.kpis().stream()
                .map(Kpi::evaluationSystem)
                .flatMap(Stream::ofNullable)
                .distinct()
                .sorted()
                .map(system -> element(
                        "p",
                        "",
                        texts.get("report.system", Integer.toString(system.code()), texts.get("system." + system))))
                .toList();
        return systems.isEmpty() ? Markup.NOTHING : element("div", "notes", Markup.all(systems));
    }
}
