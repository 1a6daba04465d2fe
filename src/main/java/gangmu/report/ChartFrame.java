package gangmu.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The charts of one document, drawn as vectors and text where its markup holds their places. */
final class ChartFrame implements FSObjectDrawerFactory {
    private final Map<String, JFreeChart> charts = new HashMap<>();

    /** The place of a chart in the markup, its size given in pixels of 1/96 inch. */
    Markup place(JFreeChart chart, int width, int height, String description) {
        String name = Integer.toString(charts.size());
        charts.put(name, chart);
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
        return element.getTagName().equals("object") && charts.containsKey(element.getAttribute("data"));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        JFreeChart chart = charts.get(element.getAttribute("data"));
        return chart == null ? null : new Drawer(chart);
    }

    private record Drawer(JFreeChart chart) implements FSObjectDrawer {
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
            device.drawWithGraphics(
                    (float) x, (float) y, wide, high, g2 -> chart.draw(g2, new Rectangle2D.Double(0, 0, wide, high)));
            return null;
        }
    }
}
