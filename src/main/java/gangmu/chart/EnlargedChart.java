package gangmu.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.EntityCollection;
import org.jspecify.annotations.Nullable;

/** A chart drawn larger than it is set, with words and lines as sharp as ever; its parts are found where they are drawn. */
public final class EnlargedChart extends JFreeChart {
    private final transient JFreeChart chart;
    private final double size;

    /**
     * A chart drawn larger.
     *
     * @param size how much larger; 1 leaves it as it is
     */
    public EnlargedChart(JFreeChart chart, double size) {
        super(null, DEFAULT_TITLE_FONT, chart.getPlot(), false);
        this.chart = chart;
        this.size = size;
    }

    @Override
    public void draw(
            Graphics2D g2, Rectangle2D area, @Nullable Point2D anchor, @Nullable ChartRenderingInfo information) {
        AffineTransform enlarging = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        enlarging.scale(size, size);
        // A canvas forgets its paint from one drawing to the next, and its graphics does not know: a copy begins anew.
        Graphics2D own = (Graphics2D) g2.create();
        own.transform(enlarging);
        Rectangle2D set = new Rectangle2D.Double(0, 0, area.getWidth() / size, area.getHeight() / size);
        chart.draw(own, set, null, information); // no axis of ours marks where the mouse was pressed
        own.dispose();
        if (information != null && information.getEntityCollection() != null) {
            move(information.getEntityCollection(), enlarging);
        }
    }

    private static void move(EntityCollection parts, AffineTransform enlarging) {
        for (Object part : parts.getEntities()) {
            if (part instanceof ChartEntity entity) {
                entity.setArea(enlarging.createTransformedShape(entity.getArea()));
            }
        }
    }
}
