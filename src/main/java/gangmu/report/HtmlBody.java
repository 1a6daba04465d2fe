package gangmu.report;

import static gangmu.report.Elements.is;

import gangmu.text.Xml;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What stands in the body of an HTML file, as one reading after the other is written into it. */
final class HtmlBody {
    private static final List<String> KEPT = List.of("class", "id", "href", "colspan", "rowspan", "scope");

    private final Levels levels = new Levels();
    private final Set<String> names = new HashSet<>();
    private int pictures;
    private String heading = "";

    /** What stands in the body of a reading. */
    Markup of(Reading reading) {
        return Markup.element("section", "chapter", inside(reading.body(), reading.charts()));
    }

    private Markup inside(Node node, ChartFrame charts) {
        return Markup.all(Elements.children(node).stream()
                .map(child -> written(child, charts))
                .toList());
    }

    private Markup written(Node node, ChartFrame charts) {
        return switch (node) {
            case Text words -> Markup.text(words.getData());
            case Element element when Reading.isRunning(element) -> Markup.NOTHING;
            case Element element when is(element, "object") -> picture(element, charts);
            case Element element when Levels.isHeading(element) -> heading(element, charts);
            case Element element when is(element, "table") -> table(element, charts);
            case Element element when is(element, "th") -> head(element, charts);
            case Element element -> element(element.getTagName(), own(element), inside(element, charts));
            default -> Markup.NOTHING;
        };
    }

    private Markup heading(Element element, ChartFrame charts) {
        String anchor = element.getAttribute("id");
        heading = anchor.isEmpty() ? "heading-" + (names.size() + 1) : anchor;
        element.setAttribute("id", heading);
        return element("h" + levels.next(element), own(element), inside(element, charts));
    }

    /** A table of figures, named after the heading above it; others only put things beside each other. */
    private Markup table(Element table, ChartFrame charts) {
        boolean isOfFigures = Elements.rows(table).stream()
                .flatMap(row -> Elements.cells(row).stream())
                .anyMatch(cell -> is(cell, "th"));
        if (!isOfFigures) {
            return element("table", own(table) + " role=\"presentation\"", inside(table, charts));
        }
        String label = heading.isEmpty() ? "" : " aria-labelledby=\"" + heading + "\"";
        return element("div", " class=\"scroll\"", element("table", own(table) + label, inside(table, charts)));
    }

    /** What a head is the head of, where the markup does not say so; one without words is none. */
    private Markup head(Element head, ChartFrame charts) {
        boolean isColumn = is(head.getParentNode().getParentNode(), "thead");
        String scope = (isColumn ? "col" : "row") + (isColumn && Elements.columns(head) > 1 ? "group" : "");
        boolean isStated = head.hasAttribute("scope") || head.getTextContent().isBlank();
        return element(
                head.getTextContent().isBlank() ? "td" : "th",
                own(head) + (isStated ? "" : " scope=\"" + scope + "\""),
                inside(head, charts));
    }

    private Markup picture(Element place, ChartFrame charts) {
        pictures++;
        return Markup.all(charts.picture(place).stream()
                .map(picture -> new InlineSvg(picture, place.getAttribute("alt"), "p" + pictures + "-"))
                .map(InlineSvg::element)
                .map(HtmlBody::copied)
                .toList());
    }

    private static Markup copied(Node node) {
        return switch (node) {
            case Text words -> Markup.text(words.getData());
            case Element element ->
                element(
                        element.getTagName(),
                        attributes(InlineSvg.attributes(element).stream()),
                        Markup.all(Elements.children(element).stream()
                                .map(HtmlBody::copied)
                                .toList()));
            default -> Markup.NOTHING;
        };
    }

    /** What readers without pages need to know of an element; a name is kept once. */
    private String own(Element element) {
        boolean isHead = is(element, "th") && !element.getTextContent().isBlank();
        return attributes(InlineSvg.attributes(element).stream()
                .filter(attribute -> KEPT.contains(attribute.getName()))
                .filter(attribute -> !attribute.getName().equals("scope") || isHead)
                .filter(attribute -> !attribute.getName().equals("id") || names.add(attribute.getValue())));
    }

    private static String attributes(Stream<Attr> attributes) {
        StringBuilder all = new StringBuilder();
        attributes.forEach(one -> all.append(' ')
                .append(one.getName())
                .append("=\"")
                .append(Xml.escaped(one.getValue()))
                .append('"'));
        return all.toString();
    }

    private static Markup element(String name, String attributes, Markup content) {
        return new Markup(
                isNeverClosed(name, content)
                        ? "<" + name + attributes + "/>"
                        : "<" + name + attributes + ">" + content.xhtml() + "</" + name + ">");
    }

    /** Whether it is an element that HTML never closes. */
    private static boolean isNeverClosed(String name, Markup content) {
        return content.equals(Markup.NOTHING) && List.of("br", "hr").contains(name);
    }
}
