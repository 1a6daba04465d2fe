package gangmu.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: where Java lets it, but not before what closes nor after what opens, which Java knows of letters
 * only, nor between a figure and what it counts or what stands in brackets behind it.
 */
final class LineBreaks implements FSTextBreaker {
    private static final String NEVER_FIRST = "／）」』，、。；：！？％),.;:!?%";
    private static final String NEVER_LAST = "／（「『";
    private static final char BRACKET = '（';

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
        boolean explained = isFigure(place - 1) && after == BRACKET;
        boolean inside = ".,".indexOf(before) >= 0 && isFigure(place - 2) && Character.isDigit(after);
        return inside || NEVER_LAST.indexOf(before) >= 0 || NEVER_FIRST.indexOf(after) >= 0 || counts || explained;
    }

    private boolean isFigure(int place) {
        return place >= 0 && Character.isDigit(text.charAt(place));
    }
}
