package gangmu.chart;

import gangmu.chart.TrendChart.Parts;
import gangmu.chart.TrendChart.Row;
import gangmu.explain.LightWords;
import gangmu.model.Item;
import gangmu.model.Target;
import gangmu.model.Trend;
import gangmu.text.Figures;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/** Draws what a KPI stood at as bars, one a period, its targets as lines through their years, and figures and light over each year. */
final class TrendMarks extends AbstractXYItemRenderer {
    private static final double GAP = 0.12;
    private static final double TARGET = 2;
    private static final float FIGURE = 11;
    private static final float NOTE = 10;
    private static final double HEAD = 9;
    private static final double ABOVE = 8;

    private final transient TrendChart chart;

    TrendMarks(TrendChart chart) {
        this.chart = chart;
        setDefaultToolTipGenerator((figures, row, item) ->
                row == 0 ? chart.words(chart.trend().points().get(item)) : "");
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D g2, Rectangle2D area, XYPlot plot, XYDataset figures, PlotRenderingInfo info) {
        YearAxis years = (YearAxis) plot.getDomainAxis();
        chart.trend().years().forEach(year -> frame(g2, year, years, area));
        chart.trend().years().stream()
                .filter(year -> chart.trend().last(year).isEmpty())
                .forEach(year -> missing(g2, year, years, area, plot.getRangeAxis()));
        XYItemRendererState state = super.initialise(g2, area, plot, figures, info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    /** A hairline where a year begins, and over it how far it got. */
    private void frame(Graphics2D g2, Year year, YearAxis years, Rectangle2D area) {
        Rectangle2D room = years.span(year, year, area, area.getY(), area.getHeight());
        g2.setPaint(chart.palette().hairline());
        g2.setStroke(new BasicStroke(0.75f));
        g2.draw(new Line2D.Double(room.getX(), room.getY(), room.getX(), room.getMaxY()));
        KpiProgress progress = KpiProgress.of(chart.plan(), chart.kpi(), year);
        Words sign = new Words(
                LightWords.sign(progress.standing()),
                ChartFont.REGULAR.at(FIGURE),
                chart.palette().of(progress.standing().light()));
        String percent = progress.percent().map(Figures::percent).orElse("");
        Words figure = new Words(
                " " + percent, ChartFont.REGULAR.at(NOTE), chart.palette().muted());
        boolean isWide = sign.width(g2) + figure.width(g2) < room.getWidth();
        double x = room.getCenterX() - (sign.width(g2) + (isWide ? figure.width(g2) : 0)) / 2;
        sign.drawAround(g2, x, room.getY() + HEAD);
        if (isWide) {
            figure.drawAround(g2, x + sign.width(g2), room.getY() + HEAD);
        }
        remarks(g2, year, room);
    }

    /** What refers to what people said of the year. */
    private void remarks(Graphics2D g2, Year year, Rectangle2D room) {
        String marks = chart.remarks().stream()
                .filter(remark -> remark.year().equals(year))
                .map(remark -> "※" + remark.number())
                .collect(Collectors.joining(" "));
        new Words(marks, ChartFont.REGULAR.at(NOTE), chart.palette().text())
                .drawAround(g2, room.getX() + 3, room.getY() + 2.6 * HEAD);
    }

    private void missing(Graphics2D g2, Year year, YearAxis years, Rectangle2D area, ValueAxis heights) {
        Rectangle2D room = years.span(year, year, area, area.getY(), area.getHeight());
        Words none = new Words(
                chart.texts().get("chart.noData"),
                ChartFont.REGULAR.at(NOTE),
                chart.palette().muted());
        if (none.width(g2) < room.getWidth()) {
            none.drawAround(g2, room.getCenterX() - none.width(g2) / 2, y(BigDecimal.ZERO, area, heights) - ABOVE);
        }
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis years,
            ValueAxis heights,
            XYDataset figures,
            int row,
            int item,
            CrosshairState crosshair,
            int pass) {
        if (figures.getSeriesKey(row).equals(Row.TARGET)) {
            target(g2, chart.targets().get(item), (YearAxis) years, area, heights);
            return;
        }
        Trend.Point point = chart.trend().points().get(item);
        Rectangle2D bar = bar(point, point.value(), area, years, heights);
        if (chart.parts() == Parts.TOGETHER || point.parts().isEmpty()) {
            Hatch.fill(g2, bar, chart.palette().accent(), point.invented());
        } else {
            parts(g2, point, bar, area, heights);
        }
        if (chart.trend().last(point.period().year()).filter(point::equals).isPresent()) {
            figure(g2, point, (YearAxis) years, area, bar);
        }
        if (info != null) {
            addEntity(state.getEntityCollection(), bar, figures, row, item, bar.getCenterX(), bar.getCenterY());
        }
    }

    private static Rectangle2D bar(
            Trend.Point point, BigDecimal height, Rectangle2D area, ValueAxis years, ValueAxis heights) {
        double from = years.valueToJava2D(TrendChart.begin(point), area, RectangleEdge.BOTTOM);
        double to = years.valueToJava2D(TrendChart.end(point), area, RectangleEdge.BOTTOM);
        double gap = (to - from) * GAP;
        double zero = y(BigDecimal.ZERO, area, heights);
        double end = y(height, area, heights);
        return new Rectangle2D.Double(from + gap, Math.min(zero, end), to - from - 2 * gap, Math.abs(zero - end));
    }

    private static double y(BigDecimal value, Rectangle2D area, ValueAxis heights) {
        return heights.valueToJava2D(value.doubleValue(), area, RectangleEdge.LEFT);
    }

    private void parts(Graphics2D g2, Trend.Point point, Rectangle2D bar, Rectangle2D area, ValueAxis heights) {
        List<Item> all = chart.trend().items();
        boolean isStacked = chart.parts() == Parts.STACKED;
        double width = isStacked ? bar.getWidth() : bar.getWidth() / all.size();
        BigDecimal below = BigDecimal.ZERO;
        for (Trend.Part part : point.parts()) {
            int place = all.indexOf(part.item());
            BigDecimal top = below.add(part.value());
            double from = y(below, area, heights);
            double to = y(top, area, heights);
            double x = isStacked ? bar.getX() : bar.getX() + place * width;
            Rectangle2D drawn = new Rectangle2D.Double(x, Math.min(from, to), width, Math.abs(from - to));
            Hatch.fill(g2, drawn, chart.palette().shade(place, all.size()), point.invented());
            g2.setPaint(chart.palette().background());
            g2.setStroke(new BasicStroke(1f));
            g2.draw(new Line2D.Double(drawn.getX(), to, drawn.getMaxX(), to));
            below = isStacked ? top : BigDecimal.ZERO;
        }
    }

    private void target(Graphics2D g2, Target target, YearAxis years, Rectangle2D area, ValueAxis heights) {
        double middle = y(target.value(), area, heights);
        Rectangle2D line = years.span(target.year(), target.year(), area, middle - TARGET / 2, TARGET);
        g2.setPaint(chart.palette().text());
        g2.fill(line);
        Words words = new Words(
                Figures.text(target.value()),
                ChartFont.REGULAR.at(FIGURE),
                chart.palette().text());
        words.drawClear(
                g2,
                line.getMaxX() - words.width(g2) - 4,
                middle - ABOVE,
                chart.palette().background());
    }

    /** The figure of a year over its last bar, but within its year. */
    private void figure(Graphics2D g2, Trend.Point point, YearAxis years, Rectangle2D area, Rectangle2D bar) {
        Year year = point.period().year();
        Rectangle2D room = years.span(year, year, area, area.getY(), area.getHeight());
        String invented = point.invented() ? " " + chart.texts().get("grid.invented") : "";
        Words words = new Words(
                Figures.rounded(point.value()) + invented,
                ChartFont.BOLD.at(FIGURE),
                chart.palette().accent());
        double x = Math.clamp(
                bar.getCenterX() - words.width(g2) / 2,
                room.getX() + 2,
                Math.max(room.getX() + 2, room.getMaxX() - words.width(g2) - 2));
        double above = point.value().signum() < 0 ? bar.getMaxY() + ABOVE : bar.getY() - ABOVE;
        words.drawClear(g2, x, above, chart.palette().background());
    }
}
