package gangmu.report;

import com.openhtmltopdf.css.constants.IdentValue;
import gangmu.text.Xml;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The words and pictures of one paragraph, in which white space is as wide as on the page. */
final class OdtLine {
    private final Xml xml;
    private final OdtStyles styles;
    private final OdtPictures pictures;
    private final OdtLook look;
    private final Layout layout;
    private boolean isBegun;
    private boolean isSpaced;

    OdtLine(Xml xml, OdtStyles styles, OdtPictures pictures, OdtLook look, Layout layout) {
        this.xml = xml;
        this.styles = styles;
        this.pictures = pictures;
        this.look = look;
        this.layout = layout;
    }

    /** Writes what stands in a line of a block. */
    void write(Element block, List<Node> line) {
        line.forEach(node -> write(node, block));
    }

    private void write(Node node, Element around) {
        switch (node) {
            case Text words -> words(words.getData(), keepsLines(around));
            case Element place when Elements.is(place, "object") -> picture(place);
            case Element end when Elements.is(end, "br") -> xml.empty("text:line-break");
            case Element link when link.hasAttribute("href") -> link(link, around);
            case Element inside -> span(inside, around);
            default -> {}
        }
    }

    private boolean keepsLines(Element around) {
        IdentValue whiteSpace = layout.style(around).getWhitespace();
        return whiteSpace.equals(IdentValue.PRE_LINE) || whiteSpace.equals(IdentValue.PRE_WRAP);
    }

    private void link(Element link, Element around) {
        xml.open("text:a", "xlink:type", "simple", "xlink:href", link.getAttribute("href"));
        span(link, around);
        xml.close();
    }

    /** Letters of another look than those around them. */
    private void span(Element inside, Element around) {
        Map<String, String> differing = OdtStyles.differing(look.letters(inside), look.letters(around));
        if (differing.isEmpty()) {
            write(inside, Elements.children(inside));
        } else {
            space();
            xml.open("text:span", "text:style-name", styles.letters(differing));
            write(inside, Elements.children(inside));
            xml.close();
        }
    }

    private void picture(Element place) {
        space();
        pictures.write(xml, place);
        isBegun = true;
    }

    /** Spaces are one, and none at the ends of lines; an end of a line is one where the style keeps it. */
    private void words(String words, boolean keepsLines) {
        words.codePoints().forEach(c -> {
            if (c == '\n' && keepsLines) {
                xml.empty("text:line-break");
                isSpaced = false;
                isBegun = false;
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                isSpaced = isBegun;
            } else {
                space();
                xml.words(Character.toString(c));
                isBegun = true;
            }
        });
    }

    private void space() {
        if (isSpaced) {
            xml.words(" ");
            isSpaced = false;
        }
    }
}
