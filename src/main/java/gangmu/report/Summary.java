package gangmu.report;

import static gangmu.report.Markup.element;

import gangmu.chart.AttainmentChart;
import gangmu.chart.Palette;
import gangmu.chart.Standing;
import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The first page of a report: how many KPIs have which light, and how far each got. */
record Summary(Plan plan, Year reported, Texts texts, ChartFrame charts) {
    /** How high a chart may be, in pixels, beside the title on the first page and on a page of its own. */
    private static final int ROOM_ON_FIRST_PAGE = 690;

    private static final int ROOM_ON_A_PAGE = 900;

    Markup counts() {
        List<Standing> standings = Standing.all(plan, reported);
        List<Markup> cells = Arrays.stream(Light.values())
                .map(light -> count(
                        light,
                        standings.stream()
                                .filter(standing -> standing.light() == light)
                                .count()))
                .toList();
        return element("table", "counts", element("tr", "", Markup.all(cells)));
    }

    private Markup count(Light light, long count) {
        return element(
                "td",
                "",
                element("div", "number", element("span", "sign " + light, light.sign()), Markup.text(" " + count)),
                element("div", "word", texts.get("light." + light)));
    }

    Markup notes(List<String> missing, boolean invented) {
        List<Markup> notes = new ArrayList<>();
        notes.add(element("p", "", texts.get("report.rules")));
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
        List<Markup> places = new ArrayList<>();
        for (int room = ROOM_ON_FIRST_PAGE; !rest.isEmpty(); room = ROOM_ON_A_PAGE) {
            int fitting = fitting(rest, room);
            places.add(chart(rest.subList(0, fitting)));
            rest = rest.subList(fitting, rest.size());
        }
        return Markup.all(
                element("h3", "", texts.get("report.attainments", RocYears.text(reported))), Markup.all(places));
    }

    private static int fitting(List<Standing> standings, int room) {
        int count = standings.size();
        while (count > 1 && AttainmentChart.height(standings.subList(0, count), ProgressReport.WIDTH) > room) {
            count--;
        }
        return count;
    }

    private Markup chart(List<Standing> standings) {
        return charts.place(
                AttainmentChart.of(standings, reported, Palette.PRINT, texts),
                ProgressReport.WIDTH,
                AttainmentChart.height(standings, ProgressReport.WIDTH),
                AttainmentChart.description(standings, reported, texts));
    }
}
