package gangmu.chart;

import java.awt.FontMetrics;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Text broken into lines where Chinese and English may be broken. */
final class Lines {
    private static final String MARKS = "，、；：";
    private static final String DOTS = "…";

    private Lines() {}

    /**
     * As few lines no wider than {@code width} pixels as the text needs; two are parted after a punctuation mark where
     * that can be, more are of about equal length. A word stays whole.
     */
    static List<String> wrap(String text, FontMetrics metrics, double width) {
        List<String> widest = fill(text, metrics, width);
        return switch (widest.size()) {
            case 1 -> widest;
            case 2 -> atPunctuation(text, metrics, width).orElseGet(() -> even(text, metrics, width, 2));
            default -> even(text, metrics, width, widest.size());
        };
    }

    /** The same, but of a text that would need more than so many lines only those, with dots at the end. */
    static List<String> wrap(String text, FontMetrics metrics, double width, int most) {
        List<String> all = fill(text, metrics, width);
        if (all.size() <= most) {
            return wrap(text, metrics, width);
        }
        List<String> some = new ArrayList<>(all.subList(0, most));
        StringBuilder last = new StringBuilder(some.removeLast());
        while (metrics.stringWidth(last + DOTS) > width) {
            last.setLength(last.offsetByCodePoints(last.length(), -1));
        }
        some.add(last + DOTS);
        return some;
    }

    private static Optional<List<String>> atPunctuation(String text, FontMetrics metrics, double width) {
        return IntStream.range(1, text.length())
                .filter(i -> MARKS.indexOf(text.charAt(i - 1)) >= 0 && MARKS.indexOf(text.charAt(i)) < 0)
                .mapToObj(i -> List.of(text.substring(0, i), text.substring(i)))
                .filter(lines -> longest(lines, metrics) <= width)
                .min(Comparator.comparingInt(lines -> longest(lines, metrics)));
    }

    private static int longest(List<String> lines, FontMetrics metrics) {
        return lines.stream().mapToInt(metrics::stringWidth).max().orElse(0);
    }

    private static List<String> even(String text, FontMetrics metrics, double width, int count) {
        double fits = width;
        for (double tooNarrow = width / 2; fits - tooNarrow > 1; ) {
            double middle = (fits + tooNarrow) / 2;
            if (fill(text, metrics, middle).size() > count) {
                tooNarrow = middle;
            } else {
                fits = middle;
            }
        }
        return fill(text, metrics, fits);
    }

    private static List<String> fill(String text, FontMetrics metrics, double width) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.TRADITIONAL_CHINESE);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (!line.isEmpty() && metrics.stringWidth((line + piece).stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
