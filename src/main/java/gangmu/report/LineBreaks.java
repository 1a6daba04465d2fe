package gangmu.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where Chinese lets it, but not beside a slash, nor between a figure and what it counts. */
final class LineBreaks implements FSTextBreaker {
    private static final char SLASH = '／';

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.TAIWAN);
    private String text = "";

    @Override
    public void setText(String next) {
        text = next;
        breaks.setText(next);
    }

    /** The next place, counted in characters from the beginning, or −1 if there is none. */
    @Override
    public int next() {
        int place = breaks.next();
        while (place != BreakIterator.DONE && place < text.length() && holds(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean holds(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        boolean counts = before == ' ' && isFigure(place - 2) && Character.isIdeographic(after);
        return before == SLASH || after == SLASH || counts;
    }

    private boolean isFigure(int place) {
        return place >= 0 && Character.isDigit(text.charAt(place));
    }
}
