package gangmu.report;

import gangmu.text.Xml;
import java.util.Map;
import java.util.TreeMap;

/**
 * The styles that have a name for writers.
 *
 * @param named what their letters look like, where any occur
 */
record OdtDefaults(Map<String, Map<String, String>> named) {
    private static final int LEVELS = 4;

    void write(Xml xml) {
        fallback(xml);
        style(xml, OdtNames.STANDARD, "", Map.of());
        for (int level = 1; level <= LEVELS; level++) {
            String number = Integer.toString(level);
            style(
                    xml,
                    OdtNames.heading(number),
                    OdtNames.STANDARD,
                    Map.of("style:default-outline-level", number, "style:next-style-name", OdtNames.STANDARD));
        }
        style(xml, OdtNames.CONTENTS, OdtNames.STANDARD, Map.of());
        style(xml, OdtNames.TABLE_HEADING, OdtNames.CONTENTS, Map.of());
        style(xml, OdtNames.HEADER, OdtNames.STANDARD, Map.of());
        style(xml, OdtNames.FOOTER, OdtNames.STANDARD, Map.of());
    }

    /** What holds where no style says anything. */
    private void fallback(Xml xml) {
        Map<String, String> letters = new TreeMap<>();
        letters.put("style:font-name", OdtFonts.LATIN);
        letters.put("style:font-name-asian", OdtFonts.CHINESE);
        letters.put(
                "fo:language", "en"); // of Latin letters and figures alone; in Chinese these would be parted anywhere
        letters.put("fo:country", "US");
        letters.put("style:language-asian", "zh");
        letters.put("style:country-asian", "TW");
        xml.open("style:default-style", "style:family", "paragraph");
        xml.empty(
                "style:paragraph-properties", "style:text-autospace", "ideograph-alpha", "style:line-break", "strict");
        xml.empty("style:text-properties", OdtStyles.flat(letters)).close();
        xml.open("style:default-style", "style:family", "table")
                .empty("style:table-properties", "table:border-model", "collapsing")
                .close();
    }

    private void style(Xml xml, String name, String parent, Map<String, String> more) {
        Map<String, String> attributes = new TreeMap<>(more);
        attributes.put("style:name", name);
        attributes.put("style:display-name", name.replace("_20_", " "));
        attributes.put("style:family", "paragraph");
        attributes.put("style:class", "text");
        if (!parent.isEmpty()) {
            attributes.put("style:parent-style-name", parent);
        }
        xml.open("style:style", OdtStyles.flat(attributes));
        xml.empty("style:text-properties", OdtStyles.flat(named.getOrDefault(name, Map.of())));
        xml.close();
    }
}
