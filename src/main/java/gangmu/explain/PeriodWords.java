package gangmu.explain;

import gangmu.model.Period;
import gangmu.model.Span;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;

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

    /** Several periods; years or parts of a year that follow each other as one stretch, e.g. 108 年 2 月至 108 年 4 月. */
    public static String of(List<Period> periods, Texts texts) {
        List<String> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= periods.size(); i++) {
            if (i == periods.size() || !follows(periods.get(i - 1), periods.get(i))) {
                stretches.add(stretch(periods.subList(first, i), texts));
                first = i;
            }
        }
        return String.join(texts.get("list.comma"), stretches);
    }

    private static boolean follows(Period earlier, Period later) {
        boolean sameYear = earlier.year().equals(later.year()) && earlier.number() + 1 == later.number();
        boolean nextYear = earlier.equals(Period.of(earlier.year()))
                && later.equals(Period.of(earlier.year().plusYears(1)));
        return sameYear || nextYear;
    }

    private static String stretch(List<Period> periods, Texts texts) {
        String from = of(periods.getFirst(), texts);
        if (periods.size() == 1) {
            return from;
        }
        Period first = periods.getFirst();
        Period last = periods.getLast();
        return first.span() == Span.YEAR
                ? texts.get("period.stretch", from, of(last, texts))
                : texts.get(
                        "period.stretch." + first.span(), RocYears.text(first.year()), first.number(), last.number());
    }
}
