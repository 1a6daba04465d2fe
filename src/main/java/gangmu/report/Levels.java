package gangmu.report;

import org.w3c.dom.Element;

/** The levels of headings as they come, of which none is skipped. */
final class Levels {
    private int last;

    /** Whether an element is a heading. */
    static boolean isHeading(Element element) {
        return element.getTagName().matches("h[1-6]");
    }

    /** The level of the next heading: as it is called, but at most one below that of the last. */
    int next(Element heading) {
        last = Math.min(last + 1, heading.getTagName().charAt(1) - '0');
        return last;
    }
}
