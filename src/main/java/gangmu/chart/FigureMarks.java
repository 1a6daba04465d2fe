package gangmu.chart;

import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
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
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/** Draws the figures of a KPI year by year: the actual as a bar, the target as a line across it, then their labels. */
final class FigureMarks extends AbstractCategoryItemRenderer {
    private static final int LABELS = 1;

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
        YearSlot slot = YearSlot.of(figures, column, area, years, values);
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
        if (slot.actual() != null) {
            Hatch.fill(g2, slot.bar(), palette.accent(), invented.contains(slot.year()));
        }
        if (slot.target() != null) {
            g2.setPaint(palette.text());
            g2.setStroke(new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            double y = slot.y(slot.target());
            g2.draw(new Line2D.Double(slot.area().getMinX(), y, slot.area().getMaxX(), y));
        }
    }

    private String tip(CategoryDataset figures, int column) {
        Year year = (Year) figures.getColumnKey(column);
        return texts.get(
                "chart.kpi.year",
                RocYears.text(year),
                figure(figures.getValue(KpiChart.Row.TARGET, year)),
                figure(figures.getValue(KpiChart.Row.ACTUAL, year)));
    }

    private String figure(@Nullable Number value) {
        return value instanceof BigDecimal figure ? Figures.text(figure) : texts.get("chart.noData");
    }
}
