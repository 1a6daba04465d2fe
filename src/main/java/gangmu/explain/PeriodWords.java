package gangmu.explain;

import gangmu.model.Period;
import gangmu.text.RocYears;
import gangmu.text.Texts;

/** Periods as people read them, in ROC years. */
public final class PeriodWords {
    private PeriodWords() {}

    /** E.g. 108 年 3 月, 108 年第 1 季, 108 年上半年 or 108 年度. */
    public static String of(Period period, Texts texts) {
        return texts.get("period." + period.span(), RocYears.text(period.year()), period.number());
    }
}
