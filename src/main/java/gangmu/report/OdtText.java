package gangmu.report;

import gangmu.text.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands in the body of an OpenDocument text, written block by block in the order of a reading. */
final class OdtText {
    private final Xml xml;
    private final OdtStyles styles;
    private final OdtPictures pictures;
    private final Layout layout;
    private final OdtLook look;
    private final Levels levels = new Levels();
    private final List<String> anchors = new ArrayList<>();

    /** What the next paragraph or table begins with. */
    private double above;

    private boolean onNewPage;
    private String masterPage;

    /** How far it stands from the left, and in what it stands. */
    private double left;

    private String parent = OdtNames.STANDARD;

    /**
     * @param masterPage the kind of page on which it begins
     */
    OdtText(Xml xml, OdtStyles styles, OdtPictures pictures, Layout layout, String masterPage) {
        this.xml = xml;
        this.styles = styles;
        this.pictures = pictures;
        this.layout = layout;
        this.look = new OdtLook(layout);
        this.masterPage = masterPage;
    }

    /** Writes an element with what is within it. */
    void write(Element block) {
        var style = layout.style(block);
        if (Reading.isRunning(block) || style.isDisplayNone()) {
            return;
        }
        onNewPage |= style.isForcePageBreakBefore();
        anchor(block);
        var margin = layout.margin(style);
        if (Elements.is(block, "table")) {
            above(margin.top());
            new OdtTable(this, layout, look, block).write();
        } else {
            var padding = layout.padding(style);
            double outside = left;
            above(margin.top() + padding.top());
            left += layout.points(margin.left() + padding.left());
            inside(block);
            left = outside;
        }
        above(margin.bottom());
    }

    private void anchor(Element block) {
        if (block.hasAttribute("id")) {
            anchors.add(block.getAttribute("id"));
        }
    }

    /** Of two distances the larger one counts. */
    private void above(float dots) {
        above = Math.max(above, layout.points(dots));
    }

    /** Words and pictures beside each other make a paragraph; blocks stand below each other. */
    private void inside(Element block) {
        List<Node> line = new ArrayList<>();
        for (Node child : Elements.children(block)) {
            if (child instanceof Element element && isBlock(element)) {
                paragraph(block, line);
                line.clear();
                write(element);
            } else {
                line.add(child);
            }
        }
        paragraph(block, line);
    }

    private boolean isBlock(Element element) {
        var style = layout.style(element);
        return !style.isInline() && !style.isInlineBlock() && !Elements.is(element, "object");
    }

    private void paragraph(Element block, List<Node> line) {
        boolean isBlank = line.stream().allMatch(node -> node.getTextContent().isBlank() && !holdsPicture(node));
        if (!isBlank) {
            boolean isHeading = Levels.isHeading(block);
            String level = isHeading ? Integer.toString(levels.next(block)) : "";
            String style = styleOf(block, isHeading ? OdtNames.heading(level) : parent);
            if (isHeading) {
                xml.open("text:h", "text:style-name", style, "text:outline-level", level);
            } else {
                xml.open("text:p", "text:style-name", style);
            }
            anchors.forEach(anchor -> xml.empty("text:bookmark", "text:name", anchor));
            anchors.clear();
            new OdtLine(xml, styles, pictures, look, layout).write(block, line);
            xml.close();
        }
    }

    private static boolean holdsPicture(Node node) {
        return node instanceof Element element
                && (Elements.is(element, "object")
                        || Elements.all(element, "object").findAny().isPresent());
    }

    private String styleOf(Element block, String name) {
        Map<String, String> letters = look.letters(block);
        if (!name.startsWith("Table")) {
            styles.define(name, letters);
        }
        Map<String, String> attributes = beginning();
        attributes.put("style:parent-style-name", name);
        Map<String, String> paragraph = look.paragraph(block, taken(), left);
        breaks(paragraph);
        return styles.paragraph(attributes, paragraph, letters);
    }

    /** The distance from what stands above, once. */
    private double taken() {
        double taken = above;
        above = 0;
        return taken;
    }

    private Map<String, String> beginning() {
        Map<String, String> attributes = new HashMap<>();
        if (!masterPage.isEmpty()) {
            attributes.put("style:master-page-name", masterPage);
            masterPage = "";
            onNewPage = false;
        }
        return attributes;
    }

    private void breaks(Map<String, String> properties) {
        if (onNewPage) {
            properties.put("fo:break-before", "page");
            onNewPage = false;
        }
    }

    /** The look of a table that begins here. */
    String beginTable(Map<String, String> properties) {
        Map<String, String> attributes = beginning();
        properties.put("fo:margin-top", OdtLook.points(taken()));
        properties.put("fo:margin-left", OdtLook.points(left));
        breaks(properties);
        return styles.of("table", attributes, properties);
    }

    /** What stands in a cell, which is at least an empty line. */
    void cell(Element cell, String name) {
        double outside = left;
        String around = parent;
        left = 0;
        above = 0;
        parent = name;
        anchor(cell);
        inside(cell);
        if (cell.getTextContent().isBlank() && !holdsPicture(cell)) {
            xml.empty("text:p", "text:style-name", styleOf(cell, parent));
        }
        left = outside;
        parent = around;
        above = 0;
    }

    Xml xml() {
        return xml;
    }

    OdtStyles styles() {
        return styles;
    }
}
