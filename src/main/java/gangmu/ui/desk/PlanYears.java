package gangmu.ui.desk;

import gangmu.model.Heading;
import gangmu.model.YearRange;
import gangmu.text.Parsed;

/** The years a plan may cover. */
public final class PlanYears {
    private PlanYears() {}

    /** The years, or what is wrong with so many. */
    public static Parsed<YearRange> check(YearRange range) {
        int count = range.years().size();
        return count > Heading.MOST_YEARS
                ? Parsed.wrong("wrong.years.many", Heading.MOST_YEARS, count)
                : Parsed.value(range);
    }
}
