package gangmu.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryCrosshairState;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** A plot that is drawn even where every figure is missing, since what is missing has to be shown too. */
final class OpenPlot extends CategoryPlot {

    OpenPlot(CategoryDataset dataset, CategoryAxis categories, ValueAxis values, CategoryItemRenderer renderer) {
        super(dataset, categories, values, renderer);
    }

    @Override
    public boolean render(
            Graphics2D g2, Rectangle2D area, int index, PlotRenderingInfo info, CategoryCrosshairState crosshair) {
        CategoryDataset dataset = getDataset(index);
        CategoryItemRenderer renderer = getRenderer(index);
        CategoryItemRendererState state = renderer.initialise(g2, area, this, index, info);
        for (int pass = 0; pass < renderer.getPassCount(); pass++) {
            for (int column = 0; column < dataset.getColumnCount(); column++) {
                for (int row = 0; row < dataset.getRowCount(); row++) {
                    renderer.drawItem(
                            g2, state, area, this, getDomainAxis(), getRangeAxis(), dataset, row, column, pass);
                }
            }
        }
        return true;
    }
}
