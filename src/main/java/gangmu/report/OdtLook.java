package gangmu.report;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.css.style.derived.RectPropertySet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** How the style makes something look, in the words of OpenDocument. */
record OdtLook(Layout layout) {
    private static final int BOLD = 600;
    private static final double HAIRLINE = 0.5;

    /** Letters: their size, weight and colour. */
    Map<String, String> letters(Element element) {
        CalculatedStyle style = layout.style(element);
        boolean isBold = weight(style.getIdent(CSSName.FONT_WEIGHT)) >= BOLD;
        String size = points(size(style));
        Map<String, String> look = new TreeMap<>();
        for (String script : new String[] {"", "-asian"}) {
            String prefix = script.isEmpty() ? "fo:" : "style:";
            look.put(prefix + "font-size" + script, size);
            look.put(prefix + "font-weight" + script, isBold ? "bold" : "normal");
        }
        look.put("fo:color", colour(style.getColor()));
        return look;
    }

    private static int weight(IdentValue weight) {
        String word = weight.asString();
        return word.matches("\\d+") ? Integer.parseInt(word) : word.startsWith("bold") ? BOLD : 0;
    }

    private double size(CalculatedStyle style) {
        return layout.points(style.getFont(layout.context()).size);
    }

    /** A paragraph: where its lines begin, how far apart they are and what stands below it. */
    Map<String, String> paragraph(Element element, double above, double left) {
        CalculatedStyle style = layout.style(element);
        Map<String, String> look = new TreeMap<>();
        look.put("fo:text-align", alignment(style));
        look.put("fo:margin-top", points(above));
        look.put("fo:margin-left", points(left));
        look.put("style:line-height-at-least", points(layout.points(style.getLineHeight(layout.context()))));
        if (style.isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID)) {
            look.put("fo:keep-with-next", "always");
        }
        BorderPropertySet borders = borders(style);
        if (!style.isTableCell() && borders.bottom() > 0) {
            look.put("fo:border-bottom", line(borders.bottom(), borders.bottomColor()));
            look.put(
                    "fo:padding-bottom",
                    points(layout.points(layout.padding(style).bottom())));
        }
        return look;
    }

    private static String alignment(CalculatedStyle style) {
        IdentValue where = style.getTextAlign();
        return where.equals(IdentValue.RIGHT) ? "end" : where.equals(IdentValue.CENTER) ? "center" : "start";
    }

    /** A cell: its space, lines and ground; lines around the whole table are those of its cells. */
    Map<String, String> cell(Element cell, boolean isFirst, boolean isLast) {
        CalculatedStyle style = layout.style(cell);
        RectPropertySet padding = layout.padding(style);
        Map<String, String> look = new TreeMap<>();
        look.put("fo:padding-top", points(layout.points(padding.top())));
        look.put("fo:padding-right", points(layout.points(padding.right())));
        look.put("fo:padding-bottom", points(layout.points(padding.bottom())));
        look.put("fo:padding-left", points(layout.points(padding.left())));
        look.put("style:vertical-align", vertical(style));
        look.put("fo:background-color", ground(style));
        BorderPropertySet own = borders(style);
        BorderPropertySet around = borders(layout.style(table(cell)));
        look.put("fo:border-left", line(own.left(), own.leftColor()));
        look.put("fo:border-right", line(own.right(), own.rightColor()));
        look.put(
                "fo:border-top",
                isFirst && own.top() == 0 ? line(around.top(), around.topColor()) : line(own.top(), own.topColor()));
        look.put(
                "fo:border-bottom",
                isLast && own.bottom() == 0
                        ? line(around.bottom(), around.bottomColor())
                        : line(own.bottom(), own.bottomColor()));
        return look;
    }

    private static Element table(Element within) {
        return Elements.is(within, "table") ? within : table((Element) within.getParentNode());
    }

    private BorderPropertySet borders(CalculatedStyle style) {
        return BorderPropertySet.newInstance(style, layout.context());
    }

    /** A row may have a ground for all of its cells. */
    private static String ground(CalculatedStyle style) {
        FSColor own = style.getBackgroundColor();
        if (own instanceof FSRGBColor known && known.getAlpha() > 0) {
            return colour(known);
        }
        return style.isTableCell() && style.getParent() != null ? ground(style.getParent()) : "transparent";
    }

    private static String vertical(CalculatedStyle style) {
        IdentValue where = style.getIdent(CSSName.VERTICAL_ALIGN);
        return where.equals(IdentValue.MIDDLE) ? "middle" : where.equals(IdentValue.BOTTOM) ? "bottom" : "top";
    }

    /** None is thinner than what every printer shows. */
    private String line(float width, FSColor colour) {
        return width == 0 ? "none" : points(Math.max(HAIRLINE, layout.points(width))) + " solid " + colour(colour);
    }

    private static String colour(FSColor colour) {
        return colour instanceof FSRGBColor rgb
                ? String.format(Locale.ROOT, "#%02x%02x%02x", rgb.getRed(), rgb.getGreen(), rgb.getBlue())
                : "#000000";
    }

    /** To a hundredth, without zeros that say nothing. */
    static String points(double length) {
        return String.format(Locale.ROOT, "%.2f", length).replaceAll("\\.?0+$", "") + "pt";
    }
}
