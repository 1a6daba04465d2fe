package gangmu.chart;

import gangmu.explain.LightWords;
import gangmu.model.Heading;
import gangmu.model.Light;
import gangmu.model.Project;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;

/** Draws the periods of projects as bars before the years of the plan, each with its KPIs by light and number beside it. */
final class PeriodBars extends RowMarks {
    /** The room in pixels for the KPIs beside the bars. */
    static final double SIGNS = 168;

    private static final double THICKNESS = 14;
    private static final double GAP = 10;
    private static final double BETWEEN = 8;
    private static final double LINE = 16;
    private static final float LABEL = 11;

    private final transient List<ProjectTimes.Served> projects;
    private final transient Heading plan;
    private final Year reported;
    private final Palette palette;
    private final transient Texts texts;

    PeriodBars(List<ProjectTimes.Served> projects, Heading plan, Year reported, Palette palette, Texts texts) {
        this.projects = projects;
        this.plan = plan;
        this.reported = reported;
        this.palette = palette;
        this.texts = texts;
        setDefaultToolTipGenerator((figures, row, column) -> ProjectTimes.sentence(projects.get(column), texts));
    }

    /** KPIs in as many lines as they need beside the bars. */
    static List<List<KpiProgress>> lines(List<KpiProgress> kpis) {
        FontMetrics metrics = ChartFont.REGULAR.metrics(LABEL);
        List<List<KpiProgress>> lines = new ArrayList<>();
        double left = SIGNS;
        for (KpiProgress kpi : kpis) {
            double width = metrics.stringWidth(words(kpi)) + BETWEEN;
            if (left + width > SIGNS) {
                lines.add(new ArrayList<>());
                left = GAP;
            }
            lines.getLast().add(kpi);
            left += width;
        }
        return lines;
    }

    private static String words(KpiProgress kpi) {
        return LightWords.sign(kpi.standing()) + kpi.code();
    }

    @Override
    Rectangle2D draw(Graphics2D g2, Slot slot, int part, int place) {
        YearAxis years = (YearAxis) slot.axis();
        Rectangle2D area = slot.area();
        g2.setPaint(palette.band(Light.GREEN));
        g2.fill(years.span(plan.firstYear(), plan.lastYear(), area, slot.top(), slot.height()));
        years(g2, years, area, slot.top(), slot.height());
        Project project = projects.get(place).project();
        Rectangle2D bar =
                years.span(project.firstYear(), project.lastYear(), area, slot.middle() - THICKNESS / 2, THICKNESS);
        g2.setPaint(palette.accent());
        g2.fill(bar);
        String period = RocYears.range(project.firstYear(), project.lastYear());
        Words label = new Words(period, ChartFont.REGULAR.at(LABEL), palette.background());
        if (label.width(g2) < bar.getWidth()) {
            label.drawAround(g2, bar.getCenterX() - label.width(g2) / 2, slot.middle());
        }
        kpis(g2, projects.get(place).kpis(), area.getMaxX() - SIGNS + GAP, slot.middle());
        return slot.whole();
    }

    /** A hairline where each year begins, and edges around the one that is reported. */
    private void years(Graphics2D g2, YearAxis years, Rectangle2D area, double top, double height) {
        g2.setStroke(new BasicStroke(0.75f));
        g2.setPaint(palette.hairline());
        for (int year = (int) years.getLowerBound(); year <= years.getUpperBound(); year++) {
            double x = years.valueToJava2D(year, area, RectangleEdge.TOP);
            g2.draw(new Line2D.Double(x, top, x, top + height));
        }
        Rectangle2D marked = years.span(reported, reported, area, top, height);
        g2.setPaint(palette.muted());
        g2.draw(new Line2D.Double(marked.getMinX(), top, marked.getMinX(), top + height));
        g2.draw(new Line2D.Double(marked.getMaxX(), top, marked.getMaxX(), top + height));
    }

    private void kpis(Graphics2D g2, List<KpiProgress> kpis, double left, double middle) {
        List<List<KpiProgress>> lines = lines(kpis);
        double line = middle - (lines.size() - 1) * LINE / 2;
        for (List<KpiProgress> together : lines) {
            double x = left;
            for (KpiProgress kpi : together) {
                String sign = LightWords.sign(kpi.standing());
                Words light = new Words(
                        sign,
                        ChartFont.REGULAR.at(LABEL),
                        palette.of(kpi.standing().light()));
                light.drawAround(g2, x, line);
                Words code = new Words(kpi.code(), light.font(), palette.text());
                code.drawAround(g2, x + light.width(g2), line);
                x += light.width(g2) + code.width(g2) + BETWEEN;
            }
            line += LINE;
        }
        if (kpis.isEmpty()) {
            new Words(texts.get("chart.projects.none"), ChartFont.REGULAR.at(LABEL), palette.muted())
                    .drawAround(g2, left, middle);
        }
    }
}
