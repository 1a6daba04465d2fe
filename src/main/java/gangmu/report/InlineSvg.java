package gangmu.report;

import gangmu.chart.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;

/**
 * A picture as an element among others of a document.
 *
 * @param prefix what its names begin with, so that no other picture has the same
 */
record InlineSvg(Picture picture, String description, String prefix) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=。)|(?<=\\.) ");

    Element element() {
        Element svg = parsed();
        svg.setAttribute("class", "picture");
        describe(svg);
        rename(svg);
        Elements.all(svg, "*").forEach(this::rename);
        return svg;
    }

    private Element parsed() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(picture.svg()))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e); // our own pictures are well-formed, and in memory
        }
    }

    /** Its title is the first sentence, since it is shown where the mouse rests; all that is drawn is told to those who ask. */
    private void describe(Element svg) {
        Elements.within(svg)
                .filter(child -> Elements.is(child, "title"))
                .findFirst()
                .ifPresent(title -> {
                    title.setTextContent(SENTENCE_END.split(description, 2)[0].strip());
                    Element all = svg.getOwnerDocument().createElementNS(svg.getNamespaceURI(), "desc");
                    all.setTextContent(description);
                    svg.insertBefore(all, title.getNextSibling());
                });
    }

    private void rename(Element element) {
        for (Attr attribute : attributes(element)) {
            if (attribute.getName().equals("id")) {
                attribute.setValue(prefix + attribute.getValue());
            } else {
                attribute.setValue(attribute.getValue().replace("url(#", "url(#" + prefix));
            }
        }
    }

    static List<Attr> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Attr.class::cast)
                .toList();
    }
}
