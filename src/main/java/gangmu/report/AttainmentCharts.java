package gangmu.report;

import gangmu.chart.AttainmentChart;
import gangmu.chart.KpiProgress;
import gangmu.chart.Palette;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The attainment of every KPI in one chart, or in parts that fill their pages where one cannot hold them all. */
record AttainmentCharts(List<KpiProgress> all, Year reported, Texts texts, ChartFrame charts, int roomOnFirstPage) {
    /** How high a chart may be on a page of its own, in pixels. */
    private static final int ROOM_ON_A_PAGE = 900;

    Markup places() {
        int rowHeight = rowHeight();
        List<Markup> places = new ArrayList<>();
        int next = 0;
        while (next < all.size()) {
            int end = Math.min(all.size(), next + AttainmentChart.rows(room(next), rowHeight));
            places.add(place(all.subList(next, end), rowHeight));
            next = end;
        }
        return Markup.all(places);
    }

    /** As high as names want it, or so much less that it spares a page. */
    private int rowHeight() {
        int wanted = AttainmentChart.rowHeight(all, ProgressReport.WIDTH);
        int least = AttainmentChart.leastRowHeight(all, ProgressReport.WIDTH);
        int pages = pages(least);
        return IntStream.iterate(wanted, height -> height > least, height -> height - 1)
                .filter(height -> pages(height) == pages)
                .findFirst()
                .orElse(least);
    }

    private int pages(int rowHeight) {
        int onLaterPages = Math.max(0, all.size() - AttainmentChart.rows(roomOnFirstPage, rowHeight));
        return 1 + Math.ceilDiv(onLaterPages, AttainmentChart.rows(ROOM_ON_A_PAGE, rowHeight));
    }

    private int room(int firstRow) {
        return firstRow == 0 ? roomOnFirstPage : ROOM_ON_A_PAGE;
    }

    private Markup place(List<KpiProgress> kpis, int rowHeight) {
        return charts.place(
                AttainmentChart.part(kpis, all, ProgressReport.WIDTH, reported, Palette.PRINT, texts),
                ProgressReport.WIDTH,
                AttainmentChart.height(kpis.size(), rowHeight),
                AttainmentChart.description(kpis, reported, texts));
    }
}
