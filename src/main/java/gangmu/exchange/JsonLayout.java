package gangmu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** JSON laid out for people: what holds only plain values takes one line, all else a line for each value. */
final class JsonLayout {
    private static final String INDENT = "  ";

    private JsonLayout() {}

    /** The text, with a line feed at its end; the same values always make the same text. */
    static String of(JsonNode json) {
        return text(json, "") + "\n";
    }

    private static String text(JsonNode json, String indent) {
        if (!json.isContainer()) {
            return json.toString();
        }
        String inner = indent + INDENT;
        List<String> parts = parts(json, inner);
        boolean plain = json.valueStream().noneMatch(JsonNode::isContainer);
        String brackets = json.isObject() ? "{}" : "[]";
        String between = plain ? (json.isObject() && !parts.isEmpty() ? " " : "") : "\n" + inner;
        String end = plain ? between : "\n" + indent;
        return parts.stream()
                .collect(Collectors.joining(
                        plain ? ", " : "," + between, brackets.charAt(0) + between, end + brackets.charAt(1)));
    }

    private static List<String> parts(JsonNode json, String indent) {
        List<String> parts = new ArrayList<>();
        if (json.isObject()) {
            json.forEachEntry((name, value) -> parts.add(StringNode.valueOf(name) + ": " + text(value, indent)));
        } else {
            json.forEach(value -> parts.add(text(value, indent)));
        }
        return parts;
    }
}
