package gangmu.chart;

import gangmu.model.Pace;
import gangmu.text.Texts;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/**
 * Draws the figures of a KPI year by year: the actual as a bar, the target as a line across it, the pace of a running
 * year as a thin dashed one, then their labels.
 */
final class FigureMarks extends AbstractCategoryItemRenderer {
    private static final int LABELS = 1;

    /** Filled and not stroked, since a stroke is not drawn the same each time it lies between two rows of pixels. */
    private static final double TARGET = 2;

    private static final Stroke PACE =
            new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {4, 3}, 0);

    /** Parts the pace from the bar it crosses, in whatever colours. */
    private static final Stroke AROUND_PACE = new BasicStroke(3.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private final transient List<KpiYear> years;
    private final Palette palette;
    private final transient Texts texts;

    FigureMarks(List<KpiYear> years, String unit, Palette palette, Texts texts) {
        this.years = years;
        this.palette = palette;
        this.texts = texts;
        setDefaultToolTipGenerator((figures, row, column) -> years.get(column).sentence(unit, texts));
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
            CategoryAxis axis,
            ValueAxis values,
            CategoryDataset figures,
            int row,
            int column,
            int pass) {
        if (row != 0) {
            return; // one call draws all figures of a year, since their labels depend on each other
        }
        YearSlot slot = YearSlot.of(years.get(column), column, years.size(), area, axis, values);
        if (pass == LABELS) {
            new FigureLabels(palette, texts).draw(g2, slot);
            return;
        }
        marks(g2, slot);
        if (state.getEntityCollection() != null) {
            addItemEntity(state.getEntityCollection(), figures, row, column, slot.area());
        }
    }

    private void marks(Graphics2D g2, YearSlot slot) {
        KpiYear year = slot.figures();
        if (year.actual().isPresent()) {
            Hatch.fill(g2, slot.bar(), palette.accent(), year.invented());
        }
        year.pace().map(Pace::expected).ifPresent(expected -> {
            line(g2, slot, expected, palette.background(), AROUND_PACE);
            line(g2, slot, expected, palette.text(), PACE);
        });
        year.target().ifPresent(target -> {
            target(g2, slot, target.height());
            target.upTo().ifPresent(end -> target(g2, slot, end));
        });
    }

    private void target(Graphics2D g2, YearSlot slot, BigDecimal height) {
        g2.setPaint(palette.text());
        g2.fill(new Rectangle2D.Double(
                slot.area().getMinX(), slot.y(height) - TARGET / 2, slot.area().getWidth(), TARGET));
    }

    private static void line(Graphics2D g2, YearSlot slot, BigDecimal height, Paint paint, Stroke stroke) {
        g2.setPaint(paint);
        g2.setStroke(stroke);
        double y = slot.y(height);
        g2.draw(new Line2D.Double(slot.area().getMinX(), y, slot.area().getMaxX(), y));
    }
}
