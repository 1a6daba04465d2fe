package gangmu.exchange;

import gangmu.text.Xml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip file in which OpenDocument keeps the parts of a spreadsheet; of the same parts always the same. */
final class OdsPackage {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String SETTINGS = "settings.xml";

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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            putType(zip);
            put(zip, CONTENT, content);
            put(zip, STYLES, styles());
            put(zip, SETTINGS, settings);
            put(zip, "META-INF/manifest.xml", manifest());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written to but memory
        }
        return bytes.toByteArray();
    }

    /** The first entry says what the file is, as it stands and without anything between, so that it can be told at a glance. */
    private static void putType(ZipOutputStream zip) throws IOException {
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(checksum.getValue());
        put(zip, entry, type);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, new ZipEntry(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
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

    private static String manifest() {
        String namespace = OASIS + "manifest:1.0";
        Xml xml = new Xml();
        xml.open("manifest:manifest", "xmlns:manifest", namespace, "manifest:version", "1.2");
        file(xml, "/", TYPE);
        List.of(CONTENT, STYLES, SETTINGS).forEach(part -> file(xml, part, "text/xml"));
        return xml.close().toString();
    }

    private static void file(Xml xml, String path, String type) {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }
}
