package gangmu.report;

import gangmu.text.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of pages of an OpenDocument text, with what stands above and below each. */
final class OdtPages {
    /** Of the margin above and below, what is left for the line there, and its distance, in points. */
    private static final double LINE = 14;

    private static final double DISTANCE = 9;

    private final Map<Kind, String> names = new LinkedHashMap<>();

    /** @param notice what stands above; nothing if it is empty */
    private record Kind(Layout.Sheet sheet, String notice, String title) {
        double width() {
            return sheet.width() - 2 * sheet.left();
        }
    }

    /** The name of a kind of pages. */
    String name(Layout.Sheet sheet, String notice, String title) {
        return names.computeIfAbsent(new Kind(sheet, notice, title), unknown -> "Page" + (names.size() + 1));
    }

    void write(Xml xml) {
        xml.open("office:automatic-styles");
        names.forEach((kind, name) -> layout(xml, kind, name));
        xml.close().open("office:master-styles");
        names.forEach((kind, name) -> page(xml, kind, name));
        xml.close();
    }

    private static void layout(Xml xml, Kind kind, String name) {
        double outer = kind.sheet().top() - LINE - DISTANCE;
        boolean isBare = kind.notice().isEmpty();
        String side = OdtLook.points(kind.sheet().left());
        xml.open("style:page-layout", "style:name", name);
        xml.empty(
                "style:page-layout-properties",
                "fo:page-width",
                OdtLook.points(kind.sheet().width()),
                "fo:page-height",
                OdtLook.points(kind.sheet().height()),
                "style:print-orientation",
                kind.sheet().width() > kind.sheet().height() ? "landscape" : "portrait",
                "fo:margin-top",
                OdtLook.points(isBare ? kind.sheet().top() : outer),
                "fo:margin-bottom",
                OdtLook.points(outer),
                "fo:margin-left",
                side,
                "fo:margin-right",
                side);
        band(xml, "style:header-style", "fo:margin-bottom");
        band(xml, "style:footer-style", "fo:margin-top");
        xml.close();
        paragraph(xml, name + "-notice", OdtNames.HEADER, "#c0392b", "end", 0);
        paragraph(xml, name + "-title", OdtNames.FOOTER, "#545b63", "start", kind.width());
    }

    private static void band(Xml xml, String element, String distance) {
        xml.open(element)
                .empty(
                        "style:header-footer-properties",
                        "fo:min-height",
                        OdtLook.points(LINE + DISTANCE),
                        distance,
                        OdtLook.points(DISTANCE))
                .close();
    }

    private static void paragraph(Xml xml, String name, String parent, String colour, String where, double tab) {
        xml.open("style:style", "style:name", name, "style:family", "paragraph", "style:parent-style-name", parent);
        xml.open("style:paragraph-properties", "fo:text-align", where);
        if (tab > 0) {
            xml.open("style:tab-stops")
                    .empty("style:tab-stop", "style:position", OdtLook.points(tab), "style:type", "right")
                    .close();
        }
        xml.close();
        xml.empty("style:text-properties", "fo:font-size", "9pt", "style:font-size-asian", "9pt", "fo:color", colour);
        xml.close();
    }

    private static void page(Xml xml, Kind kind, String name) {
        xml.open("style:master-page", "style:name", name, "style:page-layout-name", name);
        if (!kind.notice().isEmpty()) {
            xml.open("style:header")
                    .element("text:p", kind.notice(), "text:style-name", name + "-notice")
                    .close();
        }
        xml.open("style:footer").open("text:p", "text:style-name", name + "-title");
        xml.words(kind.title()).empty("text:tab");
        xml.element("text:page-number", "1", "text:select-page", "current")
                .words(" / ")
                .element("text:page-count", "1");
        xml.close().close().close();
    }
}
