package gangmu.chart;

import java.awt.BasicStroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** The bare look all charts share: no frame, no title, hairlines, one typeface. */
final class Sheet {
    private Sheet() {}

    static JFreeChart chart(CategoryPlot plot, Palette palette) {
        plot.setBackgroundPaint(palette.background());
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(palette.muted());
        plot.setRangeZeroBaselineStroke(new BasicStroke(0.75f));
        JFreeChart chart = new JFreeChart(null, ChartFont.REGULAR.at(12), plot, false);
        chart.setBackgroundPaint(palette.background());
        chart.setPadding(new RectangleInsets(4, 0, 4, 0));
        if (plot.getFixedLegendItems() != null) {
            chart.addLegend(legend(plot, palette));
        }
        return chart;
    }

    private static LegendTitle legend(CategoryPlot plot, Palette palette) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(ChartFont.REGULAR.at(11));
        legend.setItemPaint(palette.muted());
        legend.setBackgroundPaint(palette.background());
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(0, 4, 0, 12));
        legend.setMargin(0, 0, 2, 0);
        return legend;
    }
}
