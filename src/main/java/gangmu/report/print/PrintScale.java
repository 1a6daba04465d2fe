package gangmu.report.print;

import gangmu.text.Parsed;
import gangmu.text.Typed;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How large pages are printed.
 *
 * @param percent of their own size; empty for as large as the paper lets them be
 */
public record PrintScale(OptionalInt percent) {
    public static final PrintScale FIT = new PrintScale(OptionalInt.empty());
    public static final PrintScale ACTUAL = of(100);

    static final int SMALLEST = 10;
    static final int LARGEST = 400;
    private static final Pattern TYPED = Pattern.compile("(\\d{1,4}) *%?");

    /** So many percent of their own size. */
    public static PrintScale of(int percent) {
        return new PrintScale(OptionalInt.of(percent));
    }

    /** Reads 71, 71% or ７１. */
    public static Parsed<PrintScale> parse(String typed) {
        var read = TYPED.matcher(Typed.normal(typed));
        if (read.matches()) {
            int percent = Integer.parseInt(read.group(1));
            if (percent >= SMALLEST && percent <= LARGEST) {
                return Parsed.value(of(percent));
            }
        }
        return Parsed.wrong("wrong.print.scale", SMALLEST, LARGEST);
    }

    /** By how much the sides of a page are multiplied on a paper that is turned as the page is; all in points. */
    public double factor(double width, double height, PrintPaper paper) {
        if (percent.isPresent()) {
            return percent.getAsInt() / 100.0;
        }
        double across = (width > height ? paper.height() : paper.width()) / width;
        double down = (width > height ? paper.width() : paper.height()) / height;
        return Math.min(across, down);
    }
}
