package gangmu.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture that stands alone, the same as dots, as vectors and on paper. */
public interface Picture {
    /** How many times as large as on the screen the dots are made, so that they are sharp in print. */
    int SHARP = 2;

    /** More would take more memory than office machines have. */
    double MOST_DOTS = 64e6;

    /** What it shows, for those who cannot see it. */
    String title();

    /** In pixels of 1/96 inch. */
    double width();

    /** In pixels of 1/96 inch. */
    double height();

    /** Draws it in its own size. */
    void draw(Graphics2D g2);

    /** The picture as SVG, whose words are words. */
    byte[] svg();

    /** The picture as PNG, {@value #SHARP} times as large as on the screen, or smaller where that would be too many dots. */
    default byte[] png() {
        double scale = Math.min(SHARP, Math.sqrt(MOST_DOTS / (width() * height())));
        BufferedImage dots = new BufferedImage(
                (int) Math.ceil(width() * scale), (int) Math.ceil(height() * scale), BufferedImage.TYPE_INT_RGB);
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
}
