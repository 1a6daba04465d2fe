package gangmu.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;

/** A chart as a picture of its own. */
public record ChartPicture(String title, double width, double height, JFreeChart chart) implements Picture {
    @Override
    public void draw(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
    }

    @Override
    public byte[] svg() {
        return DrawnSvg.of(this);
    }
}
