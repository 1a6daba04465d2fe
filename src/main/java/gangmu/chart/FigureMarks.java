package gangmu.chart;

import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/** Draws the figures of a KPI year by year: bar, target line, then labels that keep out of each other's way. */
final class FigureMarks extends AbstractCategoryItemRenderer {
    private static final double MAX_HALF_SLOT = 72;
    /** How far a bar begins left of the middle and how wide it is, in halves of a year's room. */
    private static final double BAR_START = 0.95;

    private static final double BAR_WIDTH = 0.8;
    private static final double GAP = 3;
    private static final float LABEL = 11;
    private static final float SMALLEST = 7;

    private final Palette palette;
    private final transient Texts texts;
    private final List<Year> invented;

    FigureMarks(Palette palette, Texts texts, List<Year> invented) {
        this.palette = palette;
        this.texts = texts;
        this.invented = List.copyOf(invented);
        setDefaultToolTipGenerator((figures, row, column) -> tip(figures, column));
    }

    /** Bars and lines first, labels on top of them. */
    @Override
    public int getPassCount() {
        return 2;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis years,
            ValueAxis values,
            CategoryDataset figures,
            int row,
            int column,
            int pass) {
        if (row != 0) {
            return; // one call draws both figures of a year, since their labels depend on each other
        }
        Slot slot = new Slot(area, plot, years, values, figures, column);
        if (pass == 0) {
            marks(g2, slot);
            if (state.getEntityCollection() != null) {
                addItemEntity(state.getEntityCollection(), figures, row, column, slot.whole());
            }
        } else {
            labels(g2, slot);
        }
    }

    private void marks(Graphics2D g2, Slot slot) {
        if (slot.actual != null) {
            Hatch.fill(g2, slot.bar(), palette.accent(), invented.contains(slot.year));
        }
        if (slot.target != null) {
            g2.setPaint(palette.text());
            g2.setStroke(new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            double y = slot.y(slot.target);
            g2.draw(new Line2D.Double(slot.centre - slot.half, y, slot.centre + slot.half, y));
        }
    }

    private void labels(Graphics2D g2, Slot slot) {
        if (slot.actual == null) {
            double x = slot.target == null ? slot.centre : slot.bar().getCenterX();
            new Label(texts.get("chart.noData"), x, slot.zero() - GAP, TextAnchor.BOTTOM_CENTER)
                    .draw(g2, palette.muted(), 1);
        }
        @Nullable Label actual = slot.actual == null ? null : actual(slot.actual, slot);
        @Nullable Label target = slot.target == null ? null : target(slot.target, slot);
        double room = 2 * slot.half;
        if (actual != null && target != null && Math.abs(actual.y - target.y) < LABEL + GAP) {
            side(g2, actual.at(slot.centre - slot.half), target, room);
        } else {
            draw(g2, actual, room);
            draw(g2, target, room);
        }
    }

    /** Two labels of about the same height: side by side, or one over the other where they are too long for that. */
    private void side(Graphics2D g2, Label actual, Label target, double room) {
        double scale = (room - 2 * GAP) / (actual.width(g2) + target.width(g2));
        if (LABEL * scale >= SMALLEST) {
            actual.draw(g2, palette.text(), scale);
            target.draw(g2, palette.text(), scale);
        } else {
            draw(g2, actual.above(target), room);
            draw(g2, target, room);
        }
    }

    private void draw(Graphics2D g2, @Nullable Label label, double room) {
        if (label != null) {
            label.draw(g2, palette.text(), room / label.width(g2));
        }
    }

    private static Label target(BigDecimal target, Slot slot) {
        return new Label(Figures.text(target), slot.centre + slot.half, slot.y(target) - GAP, TextAnchor.BOTTOM_RIGHT);
    }

    /** Beyond the end of the bar, and beyond the target line too where that would strike the label through. */
    private static Label actual(BigDecimal actual, Slot slot) {
        Rectangle2D bar = slot.bar();
        boolean down = actual.signum() < 0;
        double end = down ? bar.getMaxY() : bar.getMinY();
        double line = slot.target == null ? end : slot.y(slot.target);
        double beyond = down ? line - end : end - line;
        double from = beyond > 0 && beyond < LABEL + 5 ? line : end;
        return new Label(
                Figures.text(actual),
                bar.getCenterX(),
                down ? from + GAP : from - GAP,
                down ? TextAnchor.TOP_CENTER : TextAnchor.BOTTOM_CENTER);
    }

    /** A figure beside its mark. */
    private record Label(String text, double x, double y, TextAnchor anchor) {
        double width(Graphics2D g2) {
            return g2.getFontMetrics(ChartFont.REGULAR.at(LABEL)).stringWidth(text);
        }

        Label at(double left) {
            boolean under = anchor.equals(TextAnchor.TOP_CENTER);
            return new Label(text, left, y, under ? TextAnchor.TOP_LEFT : TextAnchor.BOTTOM_LEFT);
        }

        Label above(Label other) {
            return new Label(text, x, Math.min(y, other.y) - LABEL - 2, TextAnchor.BOTTOM_LEFT);
        }

        void draw(Graphics2D g2, Paint paint, double scale) {
            g2.setFont(ChartFont.REGULAR.at((float) Math.clamp(LABEL * scale, SMALLEST, LABEL)));
            g2.setPaint(paint);
            TextUtils.drawAlignedString(text, g2, (float) x, (float) y, anchor);
        }
    }

    private String tip(CategoryDataset figures, int column) {
        String year = RocYears.text((Year) figures.getColumnKey(column));
        return texts.get(
                "chart.kpi.year", year, figure(figures.getValue(1, column)), figure(figures.getValue(0, column)));
    }

    private String figure(@Nullable Number value) {
        return value instanceof BigDecimal figure ? Figures.text(figure) : texts.get("chart.noData");
    }

    /** The room of one year in the chart: the bar stands left, the target's label right of it; a lone bar in the middle. */
    private static final class Slot {
        final Year year;
        final @Nullable BigDecimal actual;
        final @Nullable BigDecimal target;
        final double centre;
        final double half;
        private final Rectangle2D area;
        private final CategoryPlot plot;
        private final ValueAxis values;

        Slot(
                Rectangle2D area,
                CategoryPlot plot,
                CategoryAxis years,
                ValueAxis values,
                CategoryDataset figures,
                int column) {
            this.area = area;
            this.plot = plot;
            this.values = values;
            year = (Year) figures.getColumnKey(column);
            actual = (BigDecimal) figures.getValue(0, column);
            target = (BigDecimal) figures.getValue(1, column);
            int count = figures.getColumnCount();
            double start = years.getCategoryStart(column, count, area, plot.getDomainAxisEdge());
            double end = years.getCategoryEnd(column, count, area, plot.getDomainAxisEdge());
            centre = (start + end) / 2;
            half = Math.min(MAX_HALF_SLOT, (end - start) / 2 * 0.88);
        }

        double y(BigDecimal value) {
            return values.valueToJava2D(value.doubleValue(), area, plot.getRangeAxisEdge());
        }

        double zero() {
            return values.valueToJava2D(0, area, plot.getRangeAxisEdge());
        }

        Rectangle2D bar() {
            double end = actual == null ? zero() : y(actual);
            double top = Math.min(end, zero());
            double left = centre - half * (target == null ? BAR_WIDTH / 2 : BAR_START);
            return new Rectangle2D.Double(left, top, half * BAR_WIDTH, Math.abs(end - zero()));
        }

        Rectangle2D whole() {
            return new Rectangle2D.Double(centre - half, area.getMinY(), 2 * half, area.getHeight());
        }
    }
}
