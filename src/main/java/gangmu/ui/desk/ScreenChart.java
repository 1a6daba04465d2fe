package gangmu.ui.desk;

import gangmu.chart.EnlargedChart;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.fx.FXHints;

/** A chart among other things on the screen: as large as the words around it, and told to those who hear it. */
public final class ScreenChart extends ChartViewer {
    private Looks looks;
    private double leastWidth;
    private double height;

    /** A place for a chart. */
    public ScreenChart(String id, Looks looks) {
        super(null, false);
        this.looks = looks;
        setId(id);
        ChartCanvas canvas = getCanvas();
        // The wheel scrolls the page; zoomed figures would no longer stand on their axis.
        canvas.removeAuxiliaryMouseHandler(canvas.getMouseHandler("scroll"));
        canvas.removeMouseHandler(canvas.getMouseHandler("zoom"));
    }

    /** Takes over another size; the chart to be shown in these looks is given next. */
    public void dress(Looks next) {
        looks = next;
        setLeastWidth(leastWidth);
        setChartHeight(height);
    }

    /** Shows a chart. */
    public void show(JFreeChart chart, String inWords) {
        // The canvas's own measures are of the font that happens to be set, not of the one it is asked for.
        chart.getRenderingHints().put(FXHints.KEY_USE_FX_FONT_METRICS, false);
        setChart(new EnlargedChart(chart, looks.size()));
        setAccessibleText(inWords);
    }

    /** Takes this much room at least, in the pixels of a chart. */
    public void setLeastWidth(double width) {
        leastWidth = width;
        setMinWidth(width * looks.size());
    }

    /** Takes this much room, in the pixels of a chart. */
    public void setChartHeight(double chartHeight) {
        height = chartHeight;
        setMinHeight(height * looks.size());
        setPrefHeight(height * looks.size());
    }

    /** The room there is, in the pixels of a chart. */
    public int chartWidth() {
        return (int) (getWidth() / looks.size());
    }
}
