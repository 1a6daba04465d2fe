package gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a reader of a file finds in it. */
final class Read {
    private Read() {}

    static Document xml(String text) {
        return xml(text.getBytes(StandardCharsets.UTF_8));
    }

    static Document xml(byte[] file) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Element> all(Document document, String name) {
        return all(document.getDocumentElement(), name);
    }

    static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    static List<String> attributes(Document document, String name) {
        return attributes(document.getDocumentElement(), name);
    }

    static List<String> attributes(Element within, String name) {
        return all(within, "*").stream()
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    /** The places of charts in manuscripts. */
    static List<Element> places(List<Manuscript> manuscripts) {
        return manuscripts.stream()
                .flatMap(manuscript -> all(xml(manuscript.xhtml()), "object").stream())
                .toList();
    }

    /** Every piece of words of manuscripts stands in what was made of it, and nothing between them but pictures. */
    static void assertSameWords(Node made, List<Manuscript> manuscripts) {
        String wanted = manuscripts.stream()
                .map(manuscript -> words(all(xml(manuscript.xhtml()), "body").getFirst()))
                .collect(Collectors.joining());
        assertThat(words(made)).isEqualTo(wanted);
    }

    /** All words but those of pictures and of what stands above and below pages. */
    private static String words(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return PdfText.bare(node.getNodeValue());
        }
        boolean isAside = node instanceof Element element
                && (element.getTagName().equals("svg")
                        || element.getTagName().equals("draw:frame")
                        || element.getAttribute("class").matches("running-.*|notice"));
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); !isAside && child != null; child = child.getNextSibling()) {
            words.append(words(child));
        }
        return words.toString();
    }
}
