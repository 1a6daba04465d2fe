package gangmu.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The bundled typeface, Noto Sans TC, in the weights that charts and pages use; no font of the machine is relied on. */
public enum ChartFont {
    REGULAR(Font.PLAIN, "NotoSansTC-Regular.ttf"),
    BOLD(Font.BOLD, "NotoSansTC-Bold.ttf");

    /** The name under which AWT, JavaFX, style sheets and PDF files know the typeface. */
    public static final String FAMILY = "Noto Sans TC";

    private final int style;
    private final String file;

    ChartFont(int style, String file) {
        this.style = style;
        this.file = file;
    }

    /** The font file, for whoever has to load it too. */
    public InputStream open() {
        String path = "/fonts/ttf/NotoSansTC/" + file;
        return Objects.requireNonNull(ChartFont.class.getResourceAsStream(path), path);
    }

    /** The font in a size given in pixels of a chart; the screen knows whole ones only. */
    public Font at(float size) {
        return Objects.requireNonNull(Registered.FONTS.get(this)).deriveFont(size);
    }

    /**
     * The measures of the font in a size given in pixels, as they are on paper; lines are broken by them everywhere, so
     * that they break at the same places.
     */
    FontMetrics metrics(float size) {
        Graphics2D paper = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return paper.getFontMetrics(at(size));
        } finally {
            paper.dispose();
        }
    }

    /** Whether this weight has a shape for a character. */
    public boolean shows(int codePoint) {
        return Objects.requireNonNull(Registered.FONTS.get(this)).canDisplay(codePoint);
    }

    /** Registers the files with AWT when a font is first asked for, since by name alone PDF and JavaFX find a weight. */
    private static final class Registered {
        static final Map<ChartFont, Font> FONTS = Map.of(REGULAR, register(REGULAR), BOLD, register(BOLD));

        private static Font register(ChartFont weight) {
            try (InputStream stream = weight.open()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, stream));
                return new Font(FAMILY, weight.style, 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("the bundled font cannot be read: " + weight.file, e);
            }
        }
    }
}
