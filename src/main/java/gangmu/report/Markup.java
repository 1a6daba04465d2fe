package gangmu.report;

import gangmu.text.Xml;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** A piece of XHTML in which every text is escaped. */
record Markup(String xhtml) {
    static final Markup NOTHING = new Markup("");

    /** Words as they are; characters that XML does not know become spaces. */
    static Markup text(String words) {
        return new Markup(Xml.escaped(words));
    }

    /** An element with a style class and some text. */
    static Markup element(String name, String style, String words) {
        return element(name, style, text(words));
    }

    /** An element with a style class. */
    static Markup element(String name, String style, Markup... content) {
        return element(name, style.isEmpty() ? Map.of() : Map.of("class", style), content);
    }

    /** An element with attributes. */
    static Markup element(String name, Map<String, String> attributes, Markup... content) {
        String all = attributes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(attribute -> " " + attribute.getKey() + "=\"" + text(attribute.getValue()).xhtml + "\"")
                .collect(Collectors.joining());
        return new Markup("<" + name + all + ">" + all(content).xhtml + "</" + name + ">");
    }

    /** Words that no end of a line parts, and a space after them. */
    static Markup unbroken(String words) {
        return all(element("span", "unbroken", words), text(" "));
    }

    /** One piece after the other. */
    static Markup all(Markup... pieces) {
        return all(Arrays.asList(pieces));
    }

    /** One piece after the other. */
    static Markup all(Collection<Markup> pieces) {
        return new Markup(pieces.stream().map(Markup::xhtml).collect(Collectors.joining()));
    }
}
