package gangmu.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The elements of a document, in its order. */
final class Elements {
    private Elements() {}

    /** All of a name within an element, however deep; found at once, so that the document can be changed meanwhile. */
    static Stream<Element> all(Element within, String name) {
        return list(within.getElementsByTagName(name)).map(Element.class::cast);
    }

    /** What stands right within a node, elements and words. */
    static List<Node> children(Node within) {
        return list(within.getChildNodes()).toList();
    }

    /** The elements right within a node. */
    static Stream<Element> within(Node node) {
        return children(node).stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The rows of a table, not of those within it. */
    static List<Element> rows(Element table) {
        return within(table)
                .flatMap(part -> is(part, "tr") ? Stream.of(part) : within(part))
                .filter(row -> is(row, "tr"))
                .toList();
    }

    /** The cells of a row. */
    static List<Element> cells(Element row) {
        return within(row).filter(cell -> is(cell, "td") || is(cell, "th")).toList();
    }

    /** Over how many columns a cell stands. */
    static int columns(Element cell) {
        return span(cell, "colspan");
    }

    /** Over how many columns or rows a cell stands, as an attribute says it. */
    static int span(Element cell, String attribute) {
        String span = cell.getAttribute(attribute);
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getNodeName());
    }

    private static Stream<Node> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList().stream();
    }
}
