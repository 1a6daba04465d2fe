package gangmu.ui.history;

import gangmu.explain.ChangeWords;
import gangmu.explain.ChangedFields;
import gangmu.model.Plan;
import gangmu.report.DifferencesReport;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What became of the plan from one moment to another.
 *
 * @param from the moment in words, as {@code to}
 */
record Comparison(Plan earlier, Plan later, String from, String to, ChangedFields fields) {

    static Comparison of(Plan earlier, Plan later, String from, String to, Texts texts) {
        return new Comparison(
                earlier,
                later,
                from,
                to,
                ChangeWords.between(earlier, later, texts).first(Told.FIELDS));
    }

    /** As pages, with all of it. */
    DifferencesReport report(Texts texts) {
        return new DifferencesReport(earlier, later, from, to, texts, LocalDate.now(ZoneId.systemDefault()));
    }
}
