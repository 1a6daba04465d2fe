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

/** Draws the attainments of goals as bars, each with its figure, and below it the lights of its KPIs counted. */
final class GoalBars extends RowMarks {
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
    Rectangle2D draw(Graphics2D g2, Slot slot, int part, int place) {
        GoalProgress goal = goals.get(place);
        Rectangle2D bar = bar(goal, slot);
        Hatch.fill(g2, bar, palette.accent(), goal.invented());
        double hundred = slot.x(100);
        if (slot.isLast()) {
            g2.setStroke(new BasicStroke(1f));
            g2.setPaint(palette.text());
            g2.draw(new Line2D.Double(
                    hundred, slot.area().getMinY(), hundred, slot.area().getMaxY()));
        }
        label(g2, goal, Math.max(bar.getMaxX(), hundred) + GAP, slot.middle());
        return slot.whole();
    }

    private static Rectangle2D bar(GoalProgress goal, Slot slot) {
        double value = goal.rollup().attainment().map(Scale::shown).orElse(0.0);
        double zero = slot.x(0);
        double end = slot.x(value);
        return new Rectangle2D.Double(
                Math.min(zero, end), slot.middle() - THICKNESS / 2, Math.abs(end - zero), THICKNESS);
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
