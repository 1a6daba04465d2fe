package gangmu.ui.desk;

import gangmu.model.YearRange;
import gangmu.text.Parsed;

/** The years a plan may cover. */
public final class PlanYears {
    /** Long enough for any plan in use, short enough that a mistyped year is noticed. */
    private static final int MOST = 20;

    private PlanYears() {}

    /** The years, or what is wrong with so many. */
    public static Parsed<YearRange> check(YearRange range) {
        int count = range.years().size();
        return count > MOST ? Parsed.wrong("wrong.years.many", MOST, count) : Parsed.value(range);
    }
}
