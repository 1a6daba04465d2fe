package gangmu.explain;

import gangmu.model.Period;
import gangmu.model.Span;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.util.List;
import java.util.stream.IntStream;

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

    /** Several periods; those that follow each other as one stretch, a year named once: 108 年 2 月至 4 月、6 月. */
    public static String of(List<Period> periods, Texts texts) {
        StringBuilder words = new StringBuilder();
        int first = 0;
        for (int i = 1; i <= periods.size(); i++) {
            if (i == periods.size() || !follows(periods.get(i - 1), periods.get(i))) {
                boolean within = first > 0 && sameYear(periods.get(first - 1), periods.get(first));
                words.append(first == 0 ? "" : texts.get(within ? "period.also" : "period.next"));
                words.append(stretch(periods.subList(first, i), within, texts));
                first = i;
            }
        }
        return words.toString();
    }

    /** Each period by itself, a year named once: 108 年第 1 季, 第 2 季. */
    static List<String> each(List<Period> periods, Texts texts) {
        return IntStream.range(0, periods.size())
                .mapToObj(i ->
                        stretch(List.of(periods.get(i)), i > 0 && sameYear(periods.get(i - 1), periods.get(i)), texts))
                .toList();
    }

    private static boolean sameYear(Period earlier, Period later) {
        return later.span() != Span.YEAR && earlier.year().equals(later.year());
    }

    private static boolean follows(Period earlier, Period later) {
        boolean nextYear = earlier.equals(Period.of(earlier.year()))
                && later.equals(Period.of(earlier.year().plusYears(1)));
        return nextYear || (sameYear(earlier, later) && earlier.number() + 1 == later.number());
    }

    /** @param within whether the year is named before */
    private static String stretch(List<Period> periods, boolean within, Texts texts) {
        Period first = periods.getFirst();
        Period last = periods.getLast();
        String year = RocYears.text(first.year());
        if (first.equals(last)) {
            return texts.get((within ? "period.within." : "period.") + first.span(), year, first.number());
        }
        return first.span() == Span.YEAR
                ? texts.get("period.stretch", of(first, texts), of(last, texts))
                : texts.get(
                        (within ? "period.within.stretch." : "period.stretch.") + first.span(),
                        year,
                        first.number(),
                        last.number());
    }
}
