package gangmu.explain;

import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.TargetAdjustment;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that people said of a KPI-year: why a target was adjusted, which light they gave and why, that a year is closed.
 *
 * @param number by which a mark in a chart refers to it
 */
public record Remark(int number, Year year, String words) {

    /** What was said of some years of a KPI, in the order of years. */
    public static List<Remark> of(Plan plan, Kpi kpi, List<Year> years, Texts texts) {
        List<Remark> remarks = new ArrayList<>();
        for (Year year : years) {
            List<String> said = new ArrayList<>();
            for (TargetAdjustment adjustment : plan.adjustments(kpi.id())) {
                if (adjustment.year().equals(year)) {
                    said.add(TargetWords.adjustment(plan, kpi, adjustment, texts));
                }
            }
            said.addAll(ReviewWords.lines(plan, kpi, year, texts));
            said.addAll(ReviewWords.closed(plan, kpi, year, texts));
            for (String words : said) {
                remarks.add(new Remark(remarks.size() + 1, year, words));
            }
        }
        return remarks;
    }

    /** With its mark and year: ※1　109 年度　初核：…. */
    public String line(Texts texts) {
        return texts.get("remark.line", number, RocYears.text(year), words);
    }
}
