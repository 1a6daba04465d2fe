package gangmu.report;

import static gangmu.report.Elements.is;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document on its way to readers without fixed pages: tables that only hold pages together become what they hold. */
record Unpaged(Document document) {
    void rearrange() {
        Element root = document.getDocumentElement();
        Elements.all(root, "a").forEach(this::named);
        Elements.all(root, "table").filter(Unpaged::isStack).forEach(this::unstacked);
        Elements.all(root, "td").forEach(this::spread);
    }

    /** A link to a page by its number becomes one that says in words where it leads. */
    private void named(Element link) {
        if (link.getTextContent().isEmpty()) {
            link.setTextContent(link.getAttribute("title"));
        }
    }

    /** Whether a table is but one thing below the other. */
    private static boolean isStack(Element table) {
        List<Element> rows = Elements.rows(table);
        return rows.stream()
                .map(Elements::cells)
                .allMatch(cells -> cells.size() == 1
                        && is(cells.getFirst(), "td")
                        && !cells.getFirst().hasAttribute("colspan"));
    }

    private void unstacked(Element table) {
        Element block = element("div");
        for (String attribute : List.of("class", "id")) {
            if (table.hasAttribute(attribute)) {
                block.setAttribute(attribute, table.getAttribute(attribute));
            }
        }
        Elements.rows(table).stream()
                .flatMap(row -> Elements.cells(row).stream())
                .flatMap(cell -> Elements.children(cell).stream())
                .forEach(block::appendChild);
        table.getParentNode().replaceChild(block, table);
    }

    /** A cell over all columns that holds words above rows as wide as its own table: these become rows of that table. */
    private void spread(Element cell) {
        Optional<Element> inner = Elements.within(cell)
                .filter(child -> is(child, "table"))
                .filter(table -> Elements.rows(table).stream()
                        .allMatch(row -> Elements.cells(row).size() == Elements.columns(cell)))
                .findFirst();
        if (inner.isPresent() && cell.hasAttribute("colspan")) {
            Element row = (Element) cell.getParentNode();
            Element head = element("tr");
            Elements.within(cell)
                    .filter(child -> is(child, "div"))
                    .forEach(words -> head.appendChild(head(words, cell)));
            Node body = row.getParentNode();
            body.insertBefore(head, row);
            Elements.rows(inner.orElseThrow()).forEach(below -> body.insertBefore(below, row));
            body.removeChild(row);
        }
    }

    private Element head(Element words, Element cell) {
        Element head = element("th");
        head.setAttribute("class", words.getAttribute("class"));
        head.setAttribute("scope", "rowgroup");
        head.setAttribute("colspan", cell.getAttribute("colspan"));
        head.setTextContent(words.getTextContent());
        return head;
    }

    private Element element(String name) {
        return document.createElementNS(document.getDocumentElement().getNamespaceURI(), name);
    }
}
