package gangmu.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A picture that stands alone, made once and the same as dots, as vectors and on paper.
 *
 * @param title what it shows, for those who cannot see it
 * @param marks what is drawn, one over the other
 */
public record Picture(String title, double width, double height, List<Mark> marks) {
    /** How many times as large as on the screen the dots are made, so that they are sharp in print. */
    public static final int SHARP = 2;

    /** More would take more memory than office machines have. */
    private static final double MOST_DOTS = 64e6;

    public Picture {
        marks = List.copyOf(marks);
    }

    /** Draws it in its own size. */
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

    /** The picture as PNG, {@value #SHARP} times as large as on the screen, or smaller where that would be too many dots. */
    public byte[] png() {
        double scale = Math.min(SHARP, Math.sqrt(MOST_DOTS / (width * height)));
        BufferedImage dots = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = dots.createGraphics();
        g2.scale(scale, scale);
        draw(g2);
        g2.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(dots, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written to but memory
        }
        return bytes.toByteArray();
    }

    /** The picture as SVG, whose words are words. */
    public byte[] svg() {
        return new Svg(this).text().getBytes(StandardCharsets.UTF_8);
    }
}
