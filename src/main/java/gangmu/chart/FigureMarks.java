package gangmu.chart;

import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.BasicStroke;
import java.awt.Font;
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
    /** A bar's width, of half a year's room: the labels of targets need the rest. */
    private static final double BAR = 0.75;

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
        if (slot.target != null) {
            String text = Figures.text(slot.target);
            write(
                    g2,
                    text,
                    palette.text(),
                    slot.half,
                    slot.centre + slot.half,
                    slot.y(slot.target) - GAP,
                    TextAnchor.BOTTOM_RIGHT);
        }
        if (slot.actual == null) {
            write(
                    g2,
                    texts.get("chart.noData"),
                    palette.muted(),
                    slot.half,
                    slot.centre,
                    slot.zero() - GAP,
                    TextAnchor.BOTTOM_CENTER);
        } else if (slot.actual.signum() < 0) {
            write(
                    g2,
                    Figures.text(slot.actual),
                    palette.text(),
                    slot.half,
                    slot.centre,
                    below(slot),
                    TextAnchor.TOP_CENTER);
        } else {
            write(
                    g2,
                    Figures.text(slot.actual),
                    palette.text(),
                    slot.half,
                    slot.centre,
                    above(slot),
                    TextAnchor.BOTTOM_CENTER);
        }
    }

    /** Over the bar, and over the target line too where that would strike the label through. */
    private static double above(Slot slot) {
        double top = slot.bar().getMinY();
        double line = slot.target == null ? top : slot.y(slot.target);
        return (line < top && line > top - LABEL - 2 * GAP ? line : top) - GAP;
    }

    private static double below(Slot slot) {
        double bottom = slot.bar().getMaxY();
        double line = slot.target == null ? bottom : slot.y(slot.target);
        return (line > bottom && line < bottom + LABEL + 2 * GAP ? line : bottom) + GAP;
    }

    private static void write(
            Graphics2D g2, String text, Paint paint, double width, double x, double y, TextAnchor anchor) {
        Font font = ChartFont.REGULAR.at(LABEL);
        int wide = g2.getFontMetrics(font).stringWidth(text);
        g2.setFont(wide <= width ? font : ChartFont.REGULAR.at((float) Math.max(SMALLEST, LABEL * width / wide)));
        g2.setPaint(paint);
        TextUtils.drawAlignedString(text, g2, (float) x, (float) y, anchor);
    }

    private String tip(CategoryDataset figures, int column) {
        String year = RocYears.text((Year) figures.getColumnKey(column));
        return texts.get(
                "chart.kpi.year", year, figure(figures.getValue(1, column)), figure(figures.getValue(0, column)));
    }

    private String figure(@Nullable Number value) {
        return value instanceof BigDecimal figure ? Figures.text(figure) : texts.get("chart.noData");
    }

    /** The room of one year in the chart: the bar stands in the middle, the target's label at the right end of its line. */
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
            return new Rectangle2D.Double(centre - half * BAR / 2, top, half * BAR, Math.abs(end - zero()));
        }

        Rectangle2D whole() {
            return new Rectangle2D.Double(centre - half, area.getMinY(), 2 * half, area.getHeight());
        }
    }
}
