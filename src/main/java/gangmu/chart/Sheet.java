package gangmu.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** The bare look all charts share: no frame, no title, hairlines, one typeface. */
final class Sheet {
    private static final Stroke BASELINE = new BasicStroke(0.75f);

    private Sheet() {}

    static JFreeChart chart(CategoryPlot plot, Palette palette) {
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(palette.muted());
        plot.setRangeZeroBaselineStroke(BASELINE);
        return chart(plot, plot.getFixedLegendItems() == null ? null : new LegendTitle(plot), palette);
    }

    static JFreeChart chart(XYPlot plot, Palette palette) {
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(palette.muted());
        plot.setRangeZeroBaselineStroke(BASELINE);
        return chart(plot, plot.getFixedLegendItems() == null ? null : new LegendTitle(plot), palette);
    }

    private static JFreeChart chart(Plot plot, @Nullable LegendTitle legend, Palette palette) {
        plot.setBackgroundPaint(palette.background());
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(null, ChartFont.REGULAR.at(12), plot, false);
        chart.setBackgroundPaint(palette.background());
        chart.setPadding(new RectangleInsets(4, 0, 4, 0));
        if (legend != null) {
            chart.addLegend(dressed(legend, palette));
        }
        return chart;
    }

    private static LegendTitle dressed(LegendTitle legend, Palette palette) {
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
