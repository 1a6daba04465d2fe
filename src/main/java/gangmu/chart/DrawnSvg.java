package gangmu.chart;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever a picture draws, as SVG in which words are words. */
final class DrawnSvg {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private DrawnSvg() {}

    static byte[] of(Picture picture) {
        SVGGraphics2D g2 = new SVGGraphics2D(context(), false);
        g2.setColor(Color.BLACK);
        picture.draw(g2);
        Element root = g2.getRoot();
        String width = Integer.toString((int) Math.ceil(picture.width()));
        String height = Integer.toString((int) Math.ceil(picture.height()));
        root.setAttribute("width", width);
        root.setAttribute("height", height);
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        Element name = root.getOwnerDocument().createElementNS(SVG, "title");
        name.setTextContent(picture.title());
        root.insertBefore(name, root.getFirstChild());
        return written(root);
    }

    /** Without a document type, which readers would look for on the network. */
    private static byte[] written(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException(e); // every Java can write a document to memory as it is
        }
        return bytes.toByteArray();
    }

    private static SVGGeneratorContext context() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setStyleHandler(new FontsOfOtherMachines());
        return context;
    }

    private static Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e); // every Java has a parser that knows name spaces
        }
    }
}
