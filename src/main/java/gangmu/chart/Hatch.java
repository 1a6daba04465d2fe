package gangmu.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The fill of a bar: solid for a real figure, an outline with slanted lines for an invented one. */
final class Hatch {
    private static final double GAP = 5;

    private Hatch() {}

    static void fill(Graphics2D g2, Rectangle2D bar, Color colour, boolean invented) {
        if (bar.isEmpty()) {
            return; // to clip to nothing is, on paper, not to clip
        }
        g2.setPaint(colour);
        if (!invented) {
            g2.fill(bar);
            return;
        }
        g2.setStroke(new BasicStroke(1f));
        Shape clip = g2.getClip();
        g2.clip(bar);
        for (double x = bar.getMinX() - bar.getHeight(); x < bar.getMaxX(); x += GAP) {
            g2.draw(new Line2D.Double(x, bar.getMaxY(), x + bar.getHeight(), bar.getMinY()));
        }
        g2.setClip(clip);
        g2.draw(bar);
    }
}
