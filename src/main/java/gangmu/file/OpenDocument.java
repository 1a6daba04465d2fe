package gangmu.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip file in which OpenDocument keeps its parts; of the same parts always the same. */
public final class OpenDocument {
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** A file within the file. */
    public static final class Part {
        private final String name;
        private final String type;
        private final byte[] content;

        /**
         * A part with any content.
         *
         * @param type its media type, such as image/png
         */
        public Part(String name, String type, byte[] content) {
            this.name = name;
            this.type = type;
            this.content = content.clone();
        }

        /** A part in XML. */
        public static Part xml(String name, String content) {
            return new Part(name, "text/xml", content.getBytes(StandardCharsets.UTF_8));
        }

        /** Where it is within the file. */
        public String name() {
            return name;
        }
    }

    private OpenDocument() {}

    /**
     * The file.
     *
     * @param type the media type of the whole
     */
    public static byte[] of(String type, List<Part> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            putType(zip, type.getBytes(StandardCharsets.US_ASCII));
            for (Part part : parts) {
                put(zip, new ZipEntry(part.name), part.content);
            }
            put(zip, new ZipEntry("META-INF/manifest.xml"), manifest(type, parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written to but memory
        }
        return bytes.toByteArray();
    }

    /** The first entry says what the file is, as it stands and without anything between, so that it can be told at a glance. */
    private static void putType(ZipOutputStream zip, byte[] type) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(checksum.getValue());
        put(zip, entry, type);
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] manifest(String type, List<Part> parts) {
        String entries = parts.stream().map(part -> entry(part.name, part.type)).collect(Collectors.joining());
        String manifest = """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
                manifest:version="1.2">%s%s</manifest:manifest>""".formatted(entry("/", type), entries);
        return manifest.getBytes(StandardCharsets.UTF_8);
    }

    private static String entry(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>".formatted(path, type);
    }
}
