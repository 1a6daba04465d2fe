package gangmu.report.print;

import gangmu.text.Parsed;
import gangmu.text.Typed;
import java.util.regex.Pattern;

/**
 * What a person wants printed.
 *
 * @param copies of every page, from 1
 */
public record PrintOrder(PrintSetup setup, PageRange range, int copies) {
    /** More is a slip of the finger. */
    public static final int MOST_COPIES = 999;

    private static final Pattern TYPED = Pattern.compile("0*[1-9]\\d{0,2}");

    /** Reads a number of copies. */
    public static Parsed<Integer> copies(String typed) {
        String normal = Typed.normal(typed);
        return TYPED.matcher(normal).matches()
                ? Parsed.value(Integer.parseInt(normal))
                : Parsed.wrong("wrong.print.copies", MOST_COPIES);
    }
}
