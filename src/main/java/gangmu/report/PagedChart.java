package gangmu.report;

import gangmu.chart.RowChart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A chart of rows whole, or in parts that fill their pages where one cannot hold it.
 *
 * @param roomOnFirstPage what the page on which it begins has left, in pixels
 * @param roomOnAPage what a page of its own has, in pixels
 */
record PagedChart(RowChart chart, ChartFrame charts, int width, int roomOnFirstPage, int roomOnAPage) {
    /** How high a chart may be on a portrait page of its own, in pixels. */
    static final int PORTRAIT = 900;

    PagedChart(RowChart chart, ChartFrame charts, int roomOnFirstPage) {
        this(chart, charts, Frame.WIDTH, roomOnFirstPage, PORTRAIT);
    }

    Markup places() {
        int rowHeight = rowHeight();
        List<Markup> places = new ArrayList<>();
        int next = 0;
        while (next < chart.rows()) {
            int end = Math.min(chart.rows(), next + RowChart.rows(room(next), rowHeight));
            places.add(charts.place(
                    chart.part(next, end, width),
                    width,
                    RowChart.height(end - next, rowHeight),
                    chart.description(next, end)));
            next = end;
        }
        return Markup.all(places);
    }

    /** As high as names want it, or so much less that it spares a page. */
    private int rowHeight() {
        int wanted = chart.rowHeight(width);
        int least = chart.leastRowHeight(width);
        int pages = pages(least);
        return IntStream.iterate(wanted, height -> height > least, height -> height - 1)
                .filter(height -> pages(height) == pages)
                .findFirst()
                .orElse(least);
    }

    private int pages(int rowHeight) {
        int onLaterPages = Math.max(0, chart.rows() - RowChart.rows(roomOnFirstPage, rowHeight));
        return 1 + Math.ceilDiv(onLaterPages, RowChart.rows(roomOnAPage, rowHeight));
    }

    private int room(int firstRow) {
        return firstRow == 0 ? roomOnFirstPage : roomOnAPage;
    }
}
