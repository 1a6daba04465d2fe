package gangmu.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A picture made of marks.
 *
 * @param marks what is drawn, one over the other
 */
record MarkedPicture(String title, double width, double height, List<Mark> marks) implements Picture {
    MarkedPicture {
        marks = List.copyOf(marks);
    }

    @Override
    public void draw(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        marks.forEach(mark -> draw(g2, mark));
    }

    private static void draw(Graphics2D g2, Mark mark) {
        switch (mark) {
            case Mark.Patch patch -> {
                Rectangle2D area = new Rectangle2D.Double(patch.x(), patch.y(), patch.width(), patch.height());
                g2.setPaint(patch.fill());
                g2.fill(area);
                g2.setPaint(patch.edge());
                g2.setStroke(new BasicStroke(1));
                g2.draw(area);
            }
            case Mark.Curve curve -> {
                g2.setPaint(curve.colour());
                g2.setStroke(new BasicStroke((float) curve.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                g2.draw(new CubicCurve2D.Double(
                        curve.fromX(),
                        curve.fromY(),
                        curve.middle(),
                        curve.fromY(),
                        curve.middle(),
                        curve.toY(),
                        curve.toX(),
                        curve.toY()));
            }
            case Mark.Text text -> {
                for (int line = 0; line < text.lines().size(); line++) {
                    text.letters().draw(g2, text.lines().get(line), text.x(), text.baseline(line));
                }
            }
        }
    }

    /** The picture as SVG, in which words of several lines are one piece of words. */
    @Override
    public byte[] svg() {
        return new Svg(this).text().getBytes(StandardCharsets.UTF_8);
    }
}
