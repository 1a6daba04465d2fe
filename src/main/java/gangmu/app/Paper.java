package gangmu.app;

import gangmu.model.Plan;
import gangmu.report.Book;
import gangmu.report.Pages;
import gangmu.report.Report;
import gangmu.text.RocYears;
import java.time.Year;
import java.util.List;

/**
 * Pages ready to be looked at and printed.
 *
 * @param fileName the name proposed for saving them
 * @param missing characters that no font at hand can show
 */
record Paper(String title, String fileName, List<String> missing, Pages pages) {

    private static final String PDF = ".pdf";

    /** The progress report on a year. */
    static Paper of(Book report, Plan plan, Year year) {
        String name = plan.heading().title() + "-" + RocYears.text(year);
        return new Paper(report.title(), file(name) + PDF, report.missingCharacters(), report.pages());
    }

    /** Another report on a plan. */
    static Paper of(Report report, Plan plan) {
        String name = plan.heading().title() + "-" + report.name();
        return new Paper(report.title(), file(name) + PDF, report.missingCharacters(), report.pages());
    }

    /** A name of which every system can make a file. */
    static String file(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|]", "-");
    }
}
