package gangmu.report;

import gangmu.chart.Picture;
import gangmu.file.OpenDocument.Part;
import gangmu.text.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The pictures of an OpenDocument text: each as vectors, and as dots for programs that cannot show these. */
final class OdtPictures {
    private final List<Part> parts = new ArrayList<>();
    private final OdtStyles styles;
    private ChartFrame charts = new ChartFrame();
    private int count;

    OdtPictures(OdtStyles styles) {
        this.styles = styles;
    }

    /** From here on they are those of this frame. */
    void of(ChartFrame next) {
        charts = next;
    }

    /** The files of all pictures so far. */
    List<Part> parts() {
        return parts;
    }

    /** Writes the picture of a place, with what is drawn in words. */
    void write(Xml xml, Element place) {
        charts.picture(place).ifPresent(picture -> write(xml, picture, place.getAttribute("alt"), size(place)));
    }

    private void write(Xml xml, Picture picture, String description, Size size) {
        count++;
        String name = "Pictures/" + count;
        String look =
                styles.of("graphic", Map.of(), Map.of("style:vertical-pos", "top", "style:vertical-rel", "baseline"));
        xml.open(
                "draw:frame",
                "draw:style-name",
                look,
                "draw:name",
                "chart-" + count,
                "text:anchor-type",
                "as-char",
                "svg:width",
                OdtLook.points(size.width()),
                "svg:height",
                OdtLook.points(size.height()));
        image(xml, new Part(name + ".svg", "image/svg+xml", picture.svg()));
        image(xml, new Part(name + ".png", "image/png", picture.png()));
        xml.element("svg:desc", description).close();
    }

    private void image(Xml xml, Part part) {
        parts.add(part);
        xml.empty(
                "draw:image",
                "xlink:href",
                part.name(),
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad");
    }

    /** In points. */
    private record Size(double width, double height) {}

    /** A place says its size in its style: width:268px;height:136px. */
    private static Size size(Element place) {
        String style = place.getAttribute("style");
        return new Size(pixels(style, "width:"), pixels(style, "height:"));
    }

    private static double pixels(String style, String property) {
        String value = style.substring(style.indexOf(property) + property.length());
        return Double.parseDouble(value.substring(0, value.indexOf("px"))) * Layout.POINTS_A_PIXEL;
    }
}
