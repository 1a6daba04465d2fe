package gangmu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class HatchTest {
    private static final Rectangle2D ALL = new Rectangle2D.Double(0, 0, 100, 40);

    @Test
    void a_bar_of_nothing_leaves_no_mark() {
        assertThat(drawn(new Rectangle2D.Double(50, 10, 0, 14)).isBlank(ALL, Color.BLACK))
                .isTrue();
        assertThat(drawn(new Rectangle2D.Double(50, 10, 40, 14)).isBlank(ALL, Color.BLACK))
                .isFalse();
    }

    private static Drawing drawn(Rectangle2D bar) {
        BufferedImage image = new BufferedImage(100, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        Hatch.fill(g2, bar, Color.RED, true);
        g2.dispose();
        return new Drawing(image, List.of());
    }
}
