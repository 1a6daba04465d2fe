package gangmu.exchange;

import gangmu.file.OpenDocument;
import gangmu.file.OpenDocument.Part;
import gangmu.text.Xml;
import java.util.List;

/** The parts of an OpenDocument spreadsheet. */
final class OdsPackage {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    /** What each part begins with: names and version, as attributes. */
    static final String[] NAMESPACES = {
        "xmlns:office", OASIS + "office:1.0",
        "xmlns:table", OASIS + "table:1.0",
        "xmlns:text", OASIS + "text:1.0",
        "xmlns:style", OASIS + "style:1.0",
        "xmlns:number", OASIS + "datastyle:1.0",
        "xmlns:fo", OASIS + "xsl-fo-compatible:1.0",
        "xmlns:config", OASIS + "config:1.0",
        "xmlns:ooo", "http://openoffice.org/2004/office",
        "office:version", "1.2"
    };

    private OdsPackage() {}

    static byte[] of(String content, String settings) {
        return OpenDocument.of(
                TYPE,
                List.of(
                        Part.xml("content.xml", content),
                        Part.xml("styles.xml", styles()),
                        Part.xml("settings.xml", settings)));
    }

    /** A page in landscape as wide as all columns. */
    private static String styles() {
        Xml xml = new Xml();
        xml.open("office:document-styles", NAMESPACES).open("office:automatic-styles");
        xml.open("style:page-layout", "style:name", "page");
        xml.empty(
                "style:page-layout-properties",
                "fo:page-width",
                "297mm",
                "fo:page-height",
                "210mm",
                "style:print-orientation",
                "landscape",
                "fo:margin",
                "15mm",
                "style:scale-to-X",
                "1",
                "style:scale-to-Y",
                "0");
        xml.close().close().open("office:master-styles");
        xml.empty("style:master-page", "style:name", "Default", "style:page-layout-name", "page");
        return xml.close().close().toString();
    }
}
