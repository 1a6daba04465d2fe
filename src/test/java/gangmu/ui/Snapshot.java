package gangmu.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** A picture of part of a screen, written as PNG for a person to look at. */
final class Snapshot {

    private Snapshot() {}

    /** Draws {@code node} at its present size into {@code file} and returns that file. */
    static Path of(Node node, Path file) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage drawn = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> node.snapshot(null, null));
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        int[] pixels = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
