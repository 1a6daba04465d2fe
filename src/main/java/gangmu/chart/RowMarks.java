package gangmu.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** What draws the rows of a {@link RowChart}, one by one; each is found again where it was drawn. */
abstract class RowMarks extends AbstractCategoryItemRenderer {

    /**
     * The room of a row in pixels.
     *
     * @param area that of all rows
     * @param isLast whether it is the lowest of them
     */
    record Slot(Rectangle2D area, ValueAxis axis, double top, double height, boolean isLast) {
        double middle() {
            return top + height / 2;
        }

        Rectangle2D whole() {
            return new Rectangle2D.Double(area.getMinX(), top, area.getWidth(), height);
        }

        /** Where a value stands along the row. */
        double x(double value) {
            return axis.valueToJava2D(value, area, RectangleEdge.TOP);
        }
    }

    /**
     * Draws a part of a row, and gives the room in which that can be pointed at.
     *
     * @param part the row of the dataset, from 0
     * @param place of the row among those that are drawn, from 0
     */
    abstract Rectangle2D draw(Graphics2D g2, Slot slot, int part, int place);

    @Override
    public final void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis names,
            ValueAxis axis,
            CategoryDataset figures,
            int row,
            int column,
            int pass) {
        int count = figures.getColumnCount();
        double top = names.getCategoryStart(column, count, area, RectangleEdge.LEFT);
        double bottom = names.getCategoryEnd(column, count, area, RectangleEdge.LEFT);
        Rectangle2D drawn = draw(g2, new Slot(area, axis, top, bottom - top, column == count - 1), row, column);
        if (state.getEntityCollection() != null) {
            addItemEntity(state.getEntityCollection(), figures, row, column, drawn);
        }
    }
}
