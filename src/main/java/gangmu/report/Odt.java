package gangmu.report;

import gangmu.file.OpenDocument;
import gangmu.file.OpenDocument.Part;
import gangmu.text.Xml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Manuscripts as one OpenDocument text, to go on writing in: headings, tables and pictures are what they are called. */
final class Odt {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    /** What each part begins with: names and version, as attributes. */
    private static final String[] NAMESPACES = {
        "xmlns:office", OASIS + "office:1.0",
        "xmlns:table", OASIS + "table:1.0",
        "xmlns:text", OASIS + "text:1.0",
        "xmlns:style", OASIS + "style:1.0",
        "xmlns:draw", OASIS + "drawing:1.0",
        "xmlns:fo", OASIS + "xsl-fo-compatible:1.0",
        "xmlns:svg", OASIS + "svg-compatible:1.0",
        "xmlns:meta", OASIS + "meta:1.0",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "office:version", "1.2"
    };

    private final OdtStyles styles = new OdtStyles();
    private final OdtPictures pictures = new OdtPictures(styles);
    private final OdtPages pages = new OdtPages();
    private final Xml text = new Xml().open("office:text");

    private Odt() {}

    /** The file of manuscripts that belong together, of which there is at least one. */
    static byte[] of(List<Manuscript> manuscripts) {
        Odt odt = new Odt();
        try (Press press = new Press()) {
            manuscripts.stream().map(Reading::of).forEach(reading -> odt.add(reading, press));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read or written but memory and the program's own files
        }
        return odt.file(Reading.of(manuscripts.getFirst()));
    }

    /** Laid out one by one, since a layout takes much memory. */
    private void add(Reading reading, Press press) {
        try (Layout layout = Layout.of(reading, press)) {
            pictures.of(reading.charts());
            styles.define(OdtNames.STANDARD, new OdtLook(layout).letters(reading.body()));
            String page = pages.name(layout.sheet(), reading.notice(), reading.runningTitle());
            new OdtText(text, styles, pictures, layout, page).write(reading.body());
        }
    }

    private byte[] file(Reading first) {
        text.close();
        List<Part> parts = new ArrayList<>(List.of(
                Part.xml("content.xml", content()),
                Part.xml("styles.xml", styles()),
                Part.xml("meta.xml", meta(first))));
        parts.addAll(pictures.parts());
        return OpenDocument.of(TYPE, parts);
    }

    private String content() {
        Xml xml = new Xml();
        xml.open("office:document-content", NAMESPACES);
        OdtFonts.write(xml);
        xml.open("office:automatic-styles");
        styles.write(xml);
        return xml.close().open("office:body").append(text).close().close().toString();
    }

    private String styles() {
        Xml xml = new Xml();
        xml.open("office:document-styles", NAMESPACES);
        OdtFonts.write(xml);
        xml.open("office:styles");
        new OdtDefaults(styles.named()).write(xml);
        xml.close();
        pages.write(xml);
        return xml.close().toString();
    }

    private static String meta(Reading first) {
        Xml xml = new Xml();
        xml.open("office:document-meta", NAMESPACES).open("office:meta");
        xml.element("meta:generator", "Gangmu");
        xml.element("dc:title", first.title());
        xml.element("dc:subject", first.title());
        xml.element("meta:initial-creator", first.author());
        xml.element("dc:creator", first.author());
        xml.element("dc:language", first.language().tag());
        return xml.close().close().toString();
    }
}
