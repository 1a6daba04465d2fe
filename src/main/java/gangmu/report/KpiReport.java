package gangmu.report;

import static gangmu.report.Markup.element;

import gangmu.chart.Palette;
import gangmu.chart.ProjectTimes;
import gangmu.chart.TrendChart;
import gangmu.chart.TrendChart.Parts;
import gangmu.explain.Explanation;
import gangmu.explain.LightWords;
import gangmu.explain.Remark;
import gangmu.model.Actual;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Trend;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** One KPI on a page or two: its definition and figures, its trend, the projects that serve it, what was said of it, and why it is what it is. */
public final class KpiReport extends PlanReport {
    /** What a page has for the projects below all that, in pixels. */
    private static final int ROOM_FOR_PROJECTS = 320;

    private final Plan looked;
    private final Kpi kpi;
    private final Year reported;

    /** The report on a KPI of a plan. */
    public KpiReport(Plan plan, Id kpi, Year reported, Texts texts, LocalDate printedOn) {
        this(new Lettered(plan, Printable.of(plan)), kpi, reported, texts, printedOn);
    }

    private KpiReport(Lettered plan, Id kpi, Year reported, Texts texts, LocalDate printedOn) {
        super(plan.printable(), "progress.trend", texts, printedOn);
        this.looked = plan.looked();
        this.kpi = plan().kpi(kpi).orElseThrow();
        this.reported = reported;
    }

    /** A plan as it is, and in the letters it is shown in. */
    private record Lettered(Plan looked, Printable printable) {}

    @Override
    PlanReport readable() {
        return new KpiReport(new Lettered(looked, Printable.readable(looked)), kpi.id(), reported, texts, printedOn);
    }

    @Override
    Manuscript manuscript() {
        ChartFrame charts = new ChartFrame();
        String notice =
                plan().actuals(kpi.id()).stream().anyMatch(Actual::invented) ? texts.get("report.invented") : " ";
        Markup body = Markup.all(
                heading(),
                new KpiBlock(plan(), reported, false, texts, charts).of(kpi),
                trend(charts),
                remarks(),
                element("h3", "", texts.get("progress.kpi.why", RocYears.text(reported))),
                new Sentences(texts).of(why(), Markup.NOTHING));
        return new Manuscript(frame().xhtml(notice, body), charts);
    }

    private Markup trend(ChartFrame charts) {
        Trend stood = Trend.of(plan(), kpi);
        ProjectTimes serving = new ProjectTimes(plan(), kpi, reported, stood.years(), Palette.PRINT, texts);
        Parts parts = stood.adds() ? Parts.STACKED : Parts.TOGETHER;
        TrendChart chart = new TrendChart(plan(), kpi, stood, parts, Palette.PRINT, texts);
        int width = Frame.WIDTH;
        Markup drawn = charts.place(
                chart.chart(serving.namesWidth(width), serving.years()), width, TrendChart.HEIGHT, chart.description());
        Markup projects = serving.rows() == 0
                ? element("p", "empty", texts.get("progress.kpi.alone"))
                : new PagedChart(serving, charts, ROOM_FOR_PROJECTS).places();
        return Markup.all(
                element("h3", "", texts.get("progress.trend")),
                drawn,
                element("h3", "", texts.get("progress.kpi.projects")),
                projects);
    }

    private Markup remarks() {
        List<Remark> remarks = Remark.of(plan(), kpi, Trend.of(plan(), kpi).years(), texts);
        if (remarks.isEmpty()) {
            return Markup.NOTHING;
        }
        return Markup.all(
                element("h3", "", texts.get("progress.kpi.remarks")),
                new Sentences(texts)
                        .of(remarks.stream().map(remark -> remark.line(texts)).toList(), Markup.NOTHING));
    }

    private List<String> why() {
        List<String> lines = new ArrayList<>(Explanation.lines(plan(), kpi, reported, texts));
        lines.add(LightWords.why(plan(), kpi, reported, texts));
        lines.add(LightWords.exact(texts));
        return lines;
    }
}
