package gangmu.report;

import gangmu.chart.AttainmentChart;
import gangmu.chart.KpiProgress;
import gangmu.chart.Palette;
import gangmu.text.Texts;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/** The attainment of every KPI in one chart, or in equal parts of it where a page cannot hold them all. */
record AttainmentCharts(List<KpiProgress> all, Year reported, Texts texts, ChartFrame charts, int roomOnFirstPage) {
    /** How high a chart may be on a page of its own, in pixels. */
    private static final int ROOM_ON_A_PAGE = 900;

    Markup places() {
        int least = AttainmentChart.leastRowHeight(all, ProgressReport.WIDTH);
        int parts = IntStream.rangeClosed(1, all.size())
                .filter(count -> rowHeight(count) >= least)
                .findFirst()
                .orElse(all.size());
        return Markup.all(IntStream.range(0, parts)
                .mapToObj(part -> place(part(part, parts), rowHeight(parts)))
                .toList());
    }

    /** As high as names want it, or as the room for the fullest part allows. */
    private int rowHeight(int parts) {
        int wanted = AttainmentChart.rowHeight(all, ProgressReport.WIDTH);
        return IntStream.range(0, parts)
                .map(part -> AttainmentChart.rowHeight(part(part, parts).size(), room(part)))
                .reduce(wanted, Math::min);
    }

    private int room(int part) {
        return part == 0 ? roomOnFirstPage : ROOM_ON_A_PAGE;
    }

    private List<KpiProgress> part(int part, int parts) {
        return all.subList(part * all.size() / parts, (part + 1) * all.size() / parts);
    }

    private Markup place(List<KpiProgress> kpis, int rowHeight) {
        return charts.place(
                AttainmentChart.part(kpis, all, ProgressReport.WIDTH, reported, Palette.PRINT, texts),
                ProgressReport.WIDTH,
                AttainmentChart.height(kpis.size(), rowHeight),
                AttainmentChart.description(kpis, reported, texts));
    }
}
