package gangmu.app;

import gangmu.model.Plan;
import gangmu.report.DifferencesReport;
import gangmu.report.Pages;
import gangmu.report.ProgressReport;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.List;

/**
 * Pages ready to be looked at and printed.
 *
 * @param fileName the name proposed for saving them
 * @param missing characters that no font at hand can show
 */
record Paper(String title, String fileName, List<String> missing, Pages pages) {

    /** The progress report on a year. */
    static Paper of(ProgressReport report, Plan plan, Year year) {
        String name = plan.heading().title() + "-" + RocYears.text(year);
        return new Paper(report.title(), file(name), report.missingCharacters(), report.pages());
    }

    /** The differences between two moments. */
    static Paper of(DifferencesReport report, Plan plan, Texts texts) {
        String name = plan.heading().title() + "-" + texts.get("differences.name");
        return new Paper(report.title(), file(name), report.missingCharacters(), report.pages());
    }

    private static String file(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|]", "-") + ".pdf";
    }
}
