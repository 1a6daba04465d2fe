package gangmu.report;

import gangmu.chart.RowChart;
import gangmu.model.Linkage;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.function.Function;

/** A single chart of rows on pages of its own, with what it shows and what its signs mean. */
public final class ChartReport extends LinkageReport {
    /** What a first page has left below its heading, in pixels. */
    private static final int ROOM_ON_FIRST_PAGE = 780;

    private final Named chart;

    /**
     * The chart of what is looked at.
     *
     * @param nameKey of what it is called among the files of its plan
     * @param chart makes it in colours for paper
     */
    public ChartReport(
            Linkage looked, String nameKey, Function<Linkage, RowChart> chart, Texts texts, LocalDate printedOn) {
        this(looked, Printable.of(looked.plan()), new Named(nameKey, chart), texts, printedOn);
    }

    private ChartReport(Linkage looked, Printable printable, Named chart, Texts texts, LocalDate printedOn) {
        super(looked, printable, chart.nameKey(), texts, printedOn);
        this.chart = chart;
    }

    private record Named(String nameKey, Function<Linkage, RowChart> chart) {}

    @Override
    PlanReport readable() {
        return new ChartReport(looked, Printable.readable(looked.plan()), chart, texts, printedOn);
    }

    @Override
    Manuscript manuscript() {
        ChartFrame charts = new ChartFrame();
        Markup drawn = new PagedChart(chart.chart().apply(linkage), charts, ROOM_ON_FIRST_PAGE).places();
        return new Manuscript(frame().xhtml(notice(), heading(), drawn), charts);
    }
}
