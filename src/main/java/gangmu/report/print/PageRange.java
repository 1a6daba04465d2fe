package gangmu.report.print;

import gangmu.text.Parsed;
import gangmu.text.Typed;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Some pages of a document, in their order, each once.
 *
 * @param pages 0 for the first
 */
public record PageRange(List<Integer> pages) {
    private static final Pattern PART = Pattern.compile("(\\d*)-(\\d*)|(\\d+)");
    private static final Pattern BETWEEN = Pattern.compile("[,;、；\\s]+");
    private static final Pattern AROUND_HYPHEN = Pattern.compile("\\s*[-~]\\s*");

    /** No document has pages with more digits. */
    private static final int DIGITS = 6;

    public PageRange {
        pages = List.copyOf(pages);
    }

    /** All pages of a document of so many. */
    public static PageRange all(int count) {
        return new PageRange(IntStream.range(0, count).boxed().toList());
    }

    /** Reads 1-3,7 or ５－ of a document of so many pages; an end that is left out is that of the document. */
    public static Parsed<PageRange> parse(String typed, int count) {
        String normal = AROUND_HYPHEN.matcher(Typed.normal(typed)).replaceAll("-");
        TreeSet<Integer> pages = new TreeSet<>();
        for (String part : BETWEEN.split(normal, -1)) {
            if (!part.isEmpty()) {
                switch (part(part, count)) {
                    case Parsed.Value<List<Integer>>(List<Integer> some) -> pages.addAll(some);
                    case Parsed.Wrong<List<Integer>>(Parsed.Problem problem) -> {
                        return new Parsed.Wrong<>(problem);
                    }
                }
            }
        }
        return pages.isEmpty() ? Parsed.wrong("wrong.pages.none") : Parsed.value(new PageRange(List.copyOf(pages)));
    }

    private static Parsed<List<Integer>> part(String part, int count) {
        Matcher read = PART.matcher(part);
        if (!read.matches() || part.equals("-")) {
            return Parsed.wrong("wrong.pages", part);
        }
        if (read.group(3) != null) {
            return pages(part, read.group(3), read.group(3), count);
        }
        String first = read.group(1).isEmpty() ? "1" : read.group(1);
        return pages(part, first, read.group(2).isEmpty() ? Integer.toString(count) : read.group(2), count);
    }

    private static Parsed<List<Integer>> pages(String part, String first, String last, int count) {
        for (String page : List.of(first, last)) {
            if (page.length() > DIGITS || Integer.parseInt(page) > count || Integer.parseInt(page) == 0) {
                return Parsed.wrong("wrong.pages.beyond", page, count);
            }
        }
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        return from > to
                ? Parsed.wrong("wrong.pages.backwards", part, to + "-" + from)
                : Parsed.value(IntStream.rangeClosed(from - 1, to - 1).boxed().toList());
    }
}
