package gangmu.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** An XML document as it is written, element by element; characters that XML does not know become spaces. */
public final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final StringBuilder written = new StringBuilder(DECLARATION);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    public Xml open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    public Xml close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing in it. */
    public Xml empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** An element with words in it. */
    public Xml element(String name, String words, String... attributes) {
        return open(name, attributes).words(words).close();
    }

    /** Words in the element opened last. */
    public Xml words(String words) {
        written.append(escaped(words));
        return this;
    }

    /** What was written as a document of its own, within the element opened last. */
    public Xml append(Xml part) {
        written.append(part.written, DECLARATION.length(), part.written.length());
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            written.append(escaped(attributes[i + 1])).append('"');
        }
        return written;
    }

    /** The document, all of whose elements are closed. */
    @Override
    public String toString() {
        return written.toString();
    }

    /** Words as they stand in XML. */
    public static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isKnown(c) ? c : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean isKnown(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE);
    }
}
