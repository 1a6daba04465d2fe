package gangmu.explain;

import gangmu.model.Period;
import gangmu.text.RocYears;
import gangmu.text.Texts;

/** Periods as people read them, in ROC years. */
public final class PeriodWords {
    private PeriodWords() {}

    /** The same where the year stands elsewhere, e.g. 3 月, 第 1 季, 上半年; of a whole year 108 年度. */
    public static String inYear(Period period, Texts texts) {
        return texts.get("period.short." + period.span(), RocYears.text(period.year()), period.number());
    }

    /** E.g. 108 年 3 月, 108 年第 1 季, 108 年上半年 or 108 年度. */
    public static String of(Period period, Texts texts) {
        return texts.get("period." + period.span(), RocYears.text(period.year()), period.number());
    }
}
