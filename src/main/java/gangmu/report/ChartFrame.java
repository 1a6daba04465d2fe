package gangmu.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import gangmu.chart.ChartPicture;
import gangmu.chart.Picture;
import java.awt.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The charts and pictures of one document, drawn as vectors and text where its markup holds their places. */
final class ChartFrame implements FSObjectDrawerFactory {
    private final Map<String, Picture> pictures = new HashMap<>();

    /** The place of a chart in the markup, its size given in pixels of 1/96 inch. */
    Markup place(JFreeChart chart, int width, int height, String description) {
        return place(new ChartPicture(description, width, height, chart), width, height, description);
    }

    /** The place of a picture in the markup, in which it is made as large as its size, given in pixels of 1/96 inch. */
    Markup place(Picture picture, int width, int height, String description) {
        String name = Integer.toString(pictures.size());
        pictures.put(name, picture);
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
        return element.getTagName().equals("object") && pictures.containsKey(element.getAttribute("data"));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return picture(element).map(Drawer::new).orElse(null);
    }

    /** What is drawn at a place. */
    Optional<Picture> picture(Element place) {
        return Optional.ofNullable(pictures.get(place.getAttribute("data")));
    }

    private record Drawer(Picture picture) implements FSObjectDrawer {
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
            device.drawWithGraphics((float) x, (float) y, wide, high, g2 -> {
                g2.scale(wide / picture.width(), high / picture.height());
                picture.draw(g2);
            });
            return null;
        }
    }
}
