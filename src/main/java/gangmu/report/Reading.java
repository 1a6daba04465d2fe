package gangmu.report;

import gangmu.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A manuscript as it is read without pages, element by element. */
record Reading(Document document, ChartFrame charts) {

    static Reading of(Manuscript manuscript) {
        Document document = parsed(manuscript.xhtml());
        new Unpaged(document).rearrange();
        return new Reading(document, manuscript.charts());
    }

    private static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e); // our own markup is well-formed, and in memory
        }
    }

    Element body() {
        return first("body").orElseThrow();
    }

    /** The entries of the list of contents; nothing where there is no bookmark. */
    Optional<Element> bookmarks() {
        return first("bookmarks").filter(Element::hasChildNodes);
    }

    String title() {
        return first("title").map(Element::getTextContent).orElse("");
    }

    String author() {
        return Elements.all(document.getDocumentElement(), "meta")
                .filter(meta -> meta.getAttribute("name").equals("author"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElse("");
    }

    Language language() {
        return Language.tagged(document.getDocumentElement().getAttribute("lang"))
                .orElse(Language.ZH_TW);
    }

    /** What stands above every page; empty where nothing does. */
    String notice() {
        return running("running-notice");
    }

    /** What stands below every page beside its number. */
    String runningTitle() {
        return running("running-title");
    }

    private String running(String style) {
        return Elements.all(body(), "div")
                .filter(div -> div.getAttribute("class").equals(style))
                .map(div -> div.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** Whether something only stands above or below pages. */
    static boolean isRunning(Element element) {
        return element.getAttribute("class").startsWith("running-");
    }

    private Optional<Element> first(String name) {
        return Elements.all(document.getDocumentElement(), name).findFirst();
    }
}
