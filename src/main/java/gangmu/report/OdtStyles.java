package gangmu.report;

import gangmu.text.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The looks that occur in a text, each under a name; what has a name of its own for writers is said there alone. */
final class OdtStyles {
    private final Map<Style, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Map<String, String>> named = new TreeMap<>();

    /**
     * One look.
     *
     * @param attributes of the style itself, such as on which kind of page it begins
     * @param properties by their element
     */
    private record Style(String family, Map<String, String> attributes, Map<String, Map<String, String>> properties) {}

    /** The letters of a style with a name, unless there are some already. */
    void define(String name, Map<String, String> letters) {
        named.putIfAbsent(name, letters);
    }

    /** The letters of every style with a name. */
    Map<String, Map<String, String>> named() {
        return named;
    }

    /** The name of a paragraph's look, which is that of a style with a name but for what differs. */
    String paragraph(Map<String, String> attributes, Map<String, String> look, Map<String, String> letters) {
        String parent = attributes.getOrDefault("style:parent-style-name", "");
        Map<String, String> differing = differing(letters, named.getOrDefault(parent, Map.of()));
        return name(
                "P",
                new Style(
                        "paragraph",
                        attributes,
                        differing.isEmpty()
                                ? Map.of("style:paragraph-properties", look)
                                : new TreeMap<>(Map.of(
                                        "style:paragraph-properties", look, "style:text-properties", differing))));
    }

    /** The name of how letters look. */
    String letters(Map<String, String> letters) {
        return name("T", new Style("text", Map.of(), Map.of("style:text-properties", letters)));
    }

    /** The name of another look, the family of which its properties are called after. */
    String of(String family, Map<String, String> attributes, Map<String, String> look) {
        return name(family, new Style(family, attributes, Map.of("style:" + family + "-properties", look)));
    }

    private String name(String prefix, Style style) {
        return names.computeIfAbsent(style, unknown -> prefix + counts.merge(prefix, 1, Integer::sum));
    }

    /** What of a look differs from another. */
    static Map<String, String> differing(Map<String, String> look, Map<String, String> other) {
        Map<String, String> differing = new TreeMap<>(look);
        differing.entrySet().removeAll(other.entrySet());
        return differing;
    }

    void write(Xml xml) {
        names.forEach((style, name) -> write(xml, style, name));
    }

    private static void write(Xml xml, Style style, String name) {
        Map<String, String> attributes = new TreeMap<>(style.attributes());
        attributes.put("style:name", name);
        attributes.put("style:family", style.family());
        xml.open("style:style", flat(attributes));
        style.properties().forEach((element, values) -> xml.empty(element, flat(values)));
        xml.close();
    }

    /** Names and values in turn. */
    static String[] flat(Map<String, String> values) {
        List<String> flat = new ArrayList<>();
        values.forEach((name, value) -> {
            flat.add(name);
            flat.add(value);
        });
        return flat.toArray(String[]::new);
    }
}
