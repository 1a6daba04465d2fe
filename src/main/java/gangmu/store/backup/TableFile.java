package gangmu.store.backup;

import gangmu.model.Element;
import gangmu.model.Fields;
import gangmu.model.Kind;
import gangmu.model.Plan;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * All elements of one kind as CSV (RFC 4180, UTF-8): a column a field, a line an element, in the order of their keys.
 * Every text is quoted; where nothing stands between two commas there is no value, which is not the same as an empty
 * text.
 */
final class TableFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString(null)
            .get();

    private TableFile() {}

    /** The name of the file of a kind. */
    static String name(Kind kind) {
        return "tables/" + kind.name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The files of all kinds, by name. */
    static Map<String, byte[]> all(Plan plan) {
        Map<Kind, List<Element>> elements = plan.elements().stream().collect(Collectors.groupingBy(Element::kind));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            files.put(name(kind), write(kind, elements.getOrDefault(kind, List.of())));
        }
        return files;
    }

    private static byte[] write(Kind kind, List<Element> all) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(Fields.of(kind).keySet());
            List<Element> elements = all.stream()
                    .sorted(Comparator.comparing(element -> element.key().value()))
                    .toList();
            for (Element element : elements) {
                printer.printRecord(Fields.texts(element).values());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory takes anything
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws RuntimeException of any kind, if the bytes are not such a table */
    static List<Element> read(Kind kind, byte[] bytes) throws IOException {
        List<Element> elements = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(new String(bytes, StandardCharsets.UTF_8)), FORMAT)) {
            List<String> names = List.of();
            for (CSVRecord line : parser) {
                if (names.isEmpty()) {
                    names = line.toList();
                } else {
                    elements.add(Fields.element(kind, texts(names, line)));
                }
            }
        }
        return elements;
    }

    private static Map<String, @Nullable String> texts(List<String> names, CSVRecord line) {
        if (line.size() != names.size()) {
            throw new IllegalArgumentException("line " + line.getRecordNumber() + " has " + line.size() + " values");
        }
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            texts.put(names.get(i), line.get(i));
        }
        return texts;
    }
}
