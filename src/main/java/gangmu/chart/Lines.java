package gangmu.chart;

import java.awt.FontMetrics;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text broken into lines where Chinese and English may be broken, never cut short. */
final class Lines {
    private Lines() {}

    /** As few lines no wider than {@code width} pixels as the text needs, of about equal length; a word stays whole. */
    static List<String> wrap(String text, FontMetrics metrics, double width) {
        List<String> widest = fill(text, metrics, width);
        double fits = width;
        for (double tooNarrow = width / 2; fits - tooNarrow > 1; ) {
            double middle = (fits + tooNarrow) / 2;
            if (fill(text, metrics, middle).size() > widest.size()) {
                tooNarrow = middle;
            } else {
                fits = middle;
            }
        }
        return widest.size() == 1 ? widest : fill(text, metrics, fits);
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
