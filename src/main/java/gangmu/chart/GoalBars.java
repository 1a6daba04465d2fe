package gangmu.chart;

import gangmu.explain.RollupWords;
import gangmu.model.Light;
import gangmu.text.Texts;
import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Draws the attainments of goals as bars, each with its figure, and below it the lights of its KPIs counted. */
final class GoalBars extends AbstractCategoryItemRenderer {
    private static final double THICKNESS = 14;
    private static final double GAP = 6;
    private static final float LABEL = 12;
    private static final float NOTE = 11;
    private static final double LINE = 8;

    private final transient List<GoalProgress> goals;
    private final Palette palette;
    private final transient Texts texts;

    GoalBars(List<GoalProgress> goals, Palette palette, Texts texts) {
        this.goals = goals;
        this.palette = palette;
        this.texts = texts;
        setDefaultToolTipGenerator((figures, row, column) -> tip(goals.get(column)));
    }

    private String tip(GoalProgress goal) {
        return texts.get(
                "chart.goals.row",
                goal.goal().title(),
                goal.figure(texts) + (goal.invented() ? texts.get("chart.invented") : ""),
                RollupWords.evaluated(goal.rollup(), texts),
                RollupWords.lights(goal.rollup(), texts));
    }

    /** The room in pixels that the longest label needs beside its bar. */
    static double labelWidth(Texts texts) {
        FontMetrics label = ChartFont.REGULAR.metrics(LABEL);
        FontMetrics note = ChartFont.REGULAR.metrics(NOTE);
        int figure = label.stringWidth("1,000.00%  " + texts.get("grid.invented"));
        int lights = note.stringWidth("★99 ▲99 ●99 □99");
        return Math.max(figure, lights) + 3 * GAP;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis names,
            ValueAxis percents,
            CategoryDataset figures,
            int row,
            int column,
            int pass) {
        GoalProgress goal = goals.get(column);
        double top = names.getCategoryStart(column, figures.getColumnCount(), area, RectangleEdge.LEFT);
        double bottom = names.getCategoryEnd(column, figures.getColumnCount(), area, RectangleEdge.LEFT);
        double middle = (top + bottom) / 2;
        Rectangle2D bar = bar(goal, area, percents, middle);
        Hatch.fill(g2, bar, palette.accent(), goal.invented());
        double hundred = percents.valueToJava2D(100, area, RectangleEdge.TOP);
        if (column == figures.getColumnCount() - 1) {
            g2.setStroke(new BasicStroke(1f));
            g2.setPaint(palette.text());
            g2.draw(new Line2D.Double(hundred, area.getMinY(), hundred, area.getMaxY()));
        }
        label(g2, goal, Math.max(bar.getMaxX(), hundred) + GAP, middle);
        if (state.getEntityCollection() != null) {
            Rectangle2D whole = new Rectangle2D.Double(area.getMinX(), top, area.getWidth(), bottom - top);
            addItemEntity(state.getEntityCollection(), figures, row, column, whole);
        }
    }

    private static Rectangle2D bar(GoalProgress goal, Rectangle2D area, ValueAxis percents, double middle) {
        double value = goal.rollup().attainment().map(Scale::shown).orElse(0.0);
        double zero = percents.valueToJava2D(0, area, RectangleEdge.TOP);
        double end = percents.valueToJava2D(value, area, RectangleEdge.TOP);
        return new Rectangle2D.Double(Math.min(zero, end), middle - THICKNESS / 2, Math.abs(end - zero), THICKNESS);
    }

    private void label(Graphics2D g2, GoalProgress goal, double x, double middle) {
        String invented = goal.invented() ? "  " + texts.get("grid.invented") : "";
        new Words(goal.figure(texts) + invented, ChartFont.REGULAR.at(LABEL), palette.text())
                .drawAround(g2, x, middle - LINE);
        double left = x;
        for (Map.Entry<Light, Integer> light : goal.rollup().lights().entrySet()) {
            Words sign = new Words(light.getKey().sign(), ChartFont.REGULAR.at(NOTE), palette.of(light.getKey()));
            sign.drawAround(g2, left, middle + LINE);
            Words count = new Words(light.getValue().toString(), sign.font(), palette.muted());
            count.drawAround(g2, left + sign.width(g2), middle + LINE);
            left += sign.width(g2) + count.width(g2) + GAP;
        }
    }
}
