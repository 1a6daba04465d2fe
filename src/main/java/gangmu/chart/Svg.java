package gangmu.chart;

import gangmu.text.Xml;
import java.awt.Color;
import java.util.Locale;

/** A picture as SVG 1.1. */
record Svg(MarkedPicture picture) {
    static final String FONTS = "'" + ChartFont.FAMILY
            + "', 'Noto Sans CJK TC', 'Microsoft JhengHei', 'PingFang TC', 'Source Han Sans TC', sans-serif";

    String text() {
        String width = number(picture.width());
        String height = number(picture.height());
        Xml xml = new Xml();
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "font-family",
                FONTS,
                "role",
                "img");
        xml.element("title", picture.title());
        picture.marks().forEach(mark -> write(xml, mark));
        return xml.close().toString();
    }

    private static void write(Xml xml, Mark mark) {
        switch (mark) {
            case Mark.Patch patch ->
                xml.empty(
                        "rect",
                        "x",
                        number(patch.x()),
                        "y",
                        number(patch.y()),
                        "width",
                        number(patch.width()),
                        "height",
                        number(patch.height()),
                        "fill",
                        colour(patch.fill()),
                        "stroke",
                        colour(patch.edge()));
            case Mark.Curve curve ->
                xml.empty(
                        "path",
                        "d",
                        path(curve),
                        "fill",
                        "none",
                        "stroke",
                        colour(curve.colour()),
                        "stroke-width",
                        number(curve.thickness()));
            case Mark.Text text -> write(xml, text);
        }
    }

    private static String path(Mark.Curve curve) {
        return "M" + point(curve.fromX(), curve.fromY()) + " C" + point(curve.middle(), curve.fromY()) + " "
                + point(curve.middle(), curve.toY()) + " " + point(curve.toX(), curve.toY());
    }

    private static String point(double x, double y) {
        return number(x) + "," + number(y);
    }

    private static void write(Xml xml, Mark.Text text) {
        boolean isBold = text.letters().weight() == ChartFont.BOLD;
        xml.open(
                "text",
                "font-size",
                number(text.letters().size()),
                "font-weight",
                isBold ? "700" : "400",
                "fill",
                colour(text.letters().colour()));
        for (int line = 0; line < text.lines().size(); line++) {
            xml.element("tspan", text.lines().get(line), "x", number(text.x()), "y", number(text.baseline(line)));
        }
        xml.close();
    }

    private static String colour(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }

    /** To a hundredth of a pixel, without zeros that say nothing. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
