package gangmu.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A spreadsheet as it is read back from its file.
 *
 * @param rows what stands in each cell; what stands over several columns in each of them
 * @param numbers the same, but nothing where no number stands
 */
public record ReadSheet(List<List<String>> rows, List<List<String>> numbers) {

    /** Parts of a zip file by name. */
    static Map<String, Document> parts(byte[] file) throws Exception {
        Path onDisk = Files.createTempFile("sheet", ".zip");
        Files.write(onDisk, file);
        Map<String, Document> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(onDisk.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(
                            entry.getName(),
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(zip.getInputStream(entry)));
                }
            }
        } finally {
            Files.delete(onDisk);
        }
        return parts;
    }

    /** Reads the first sheet of a file in OpenDocument. */
    public static ReadSheet ods(byte[] file) throws Exception {
        ReadSheet sheet = new ReadSheet(new ArrayList<>(), new ArrayList<>());
        for (Element row : all(part(file, "content.xml"), "table:table-row")) {
            sheet.start();
            for (Element cell : children(row)) {
                if (cell.getTagName().equals("table:table-cell")) {
                    String columns = cell.getAttribute("table:number-columns-spanned");
                    boolean isNumber = cell.getAttribute("office:value-type").equals("float");
                    sheet.add(
                            isNumber ? cell.getAttribute("office:value") : paragraphs(cell),
                            isNumber,
                            columns.isEmpty() ? 1 : Integer.parseInt(columns));
                }
            }
        }
        return sheet;
    }

    private static String paragraphs(Element cell) {
        return String.join(
                "\n", all(cell, "text:p").stream().map(ReadSheet::line).toList());
    }

    private static String line(Element paragraph) {
        StringBuilder line = new StringBuilder();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
            line.append(
                    node instanceof Element space
                            ? " ".repeat(Integer.parseInt(space.getAttribute("text:c")))
                            : node.getTextContent());
        }
        return line.toString();
    }

    /** Reads the first sheet of a file of Excel. */
    public static ReadSheet xlsx(byte[] file) throws Exception {
        List<String> strings = all(part(file, "xl/sharedStrings.xml"), "si").stream()
                .map(Node::getTextContent)
                .toList();
        Element sheet = part(file, "xl/worksheets/sheet1.xml");
        Map<String, Integer> merged = new HashMap<>();
        for (Element area : all(sheet, "mergeCell")) {
            List<String> ends = List.of(area.getAttribute("ref").split(":", -1));
            merged.put(ends.getFirst(), column(ends.getLast()) - column(ends.getFirst()) + 1);
        }
        ReadSheet read = new ReadSheet(new ArrayList<>(), new ArrayList<>());
        for (Element row : all(sheet, "row")) {
            read.start();
            int next = 0;
            for (Element cell : children(row)) {
                String place = cell.getAttribute("r");
                if (column(place) < next) {
                    continue;
                }
                read.add("", false, column(place) - next);
                String value = cell.getTextContent();
                boolean isWords = cell.getAttribute("t").equals("s");
                int columns = merged.getOrDefault(place, 1);
                read.add(isWords ? strings.get(Integer.parseInt(value)) : value, !isWords && !value.isEmpty(), columns);
                next = column(place) + columns;
            }
        }
        return read;
    }

    /** From 0; A is the first, AA comes after Z. */
    private static int column(String place) {
        return place.chars().filter(Character::isLetter).reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    private void start() {
        rows.add(new ArrayList<>());
        numbers.add(new ArrayList<>());
    }

    private void add(String text, boolean isNumber, int columns) {
        rows.getLast().addAll(Collections.nCopies(columns, text));
        numbers.getLast().addAll(Collections.nCopies(columns, isNumber ? text : ""));
    }

    /** A part of the zip file that a spreadsheet is. */
    static Element part(byte[] file, String name) throws Exception {
        Document part = parts(file).get(name);
        if (part == null) {
            throw new IOException("no " + name);
        }
        return part.getDocumentElement();
    }

    /** All elements of a name, however deep. */
    static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Element> children(Element within) {
        return Stream.iterate(within.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
