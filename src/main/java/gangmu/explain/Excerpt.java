package gangmu.explain;

import java.util.Arrays;

/** Two texts as far as they fit into a line, long ones cut to where they differ. */
record Excerpt(String before, String after) {
    private static final int LENGTH = 40;
    private static final int CONTEXT = 6;
    private static final String LEFT_OUT = "…";

    static Excerpt of(String before, String after) {
        int[] one = line(before);
        int[] other = line(after);
        int difference = Arrays.mismatch(one, other);
        int from = difference + CONTEXT <= LENGTH ? 0 : difference - CONTEXT;
        return new Excerpt(cut(one, from), cut(other, from));
    }

    /** A single text, cut at its end. */
    static String of(String text) {
        return cut(line(text), 0);
    }

    /** By characters, of which rare ones take two places in a text. */
    private static int[] line(String text) {
        return text.replace('\n', ' ').codePoints().toArray();
    }

    private static String cut(int[] text, int from) {
        int to = Math.min(text.length, from + LENGTH);
        return (from > 0 ? LEFT_OUT : "") + new String(text, from, to - from) + (to < text.length ? LEFT_OUT : "");
    }
}
