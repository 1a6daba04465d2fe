package gangmu.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import gangmu.chart.Picture;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The charts and pictures of one document, drawn as vectors and text where its markup holds their places. */
final class ChartFrame implements FSObjectDrawerFactory {
    private final Map<String, Drawn> drawn = new HashMap<>();

    /** What draws itself in so many pixels. */
    private interface Drawn {
        void on(Graphics2D g2, double width, double height);
    }

    /** The place of a chart in the markup, its size given in pixels of 1/96 inch. */
    Markup place(JFreeChart chart, int width, int height, String description) {
        return place(
                (g2, wide, high) -> chart.draw(g2, new Rectangle2D.Double(0, 0, wide, high)),
                width,
                height,
                description);
    }

    /** The place of a picture in the markup, in which it is made as large as its size, given in pixels of 1/96 inch. */
    Markup place(Picture picture, int width, int height, String description) {
        return place(
                (g2, wide, high) -> {
                    g2.scale(wide / picture.width(), high / picture.height());
                    picture.draw(g2);
                },
                width,
                height,
                description);
    }

    private Markup place(Drawn one, int width, int height, String description) {
        String name = Integer.toString(drawn.size());
        drawn.put(name, one);
        return Markup.element(
                "div",
                "chart",
                Markup.element(
                        "object",
                        Map.of(
                                "data", name,
                                "alt", description,
                                "style", "width:" + width + "px;height:" + height + "px")));
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object") && drawn.containsKey(element.getAttribute("data"));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        Drawn one = drawn.get(element.getAttribute("data"));
        return one == null ? null : new Drawer(one);
    }

    private record Drawer(Drawn drawn) implements FSObjectDrawer {
        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            float wide = (float) width / dotsPerPixel;
            float high = (float) height / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, wide, high, g2 -> drawn.on(g2, wide, high));
            return null;
        }
    }
}
