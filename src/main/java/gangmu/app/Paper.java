package gangmu.app;

import gangmu.exchange.FileKind;
import gangmu.model.Plan;
import gangmu.report.Book;
import gangmu.report.Pages;
import gangmu.report.Progress;
import gangmu.report.Report;
import gangmu.text.RocYears;
import gangmu.ui.desk.Export;
import java.time.Year;
import java.util.List;
import java.util.function.Supplier;

/**
 * Pages ready to be looked at and printed.
 *
 * @param missing characters that no font at hand can show
 * @param file the same as a file of one of several kinds, under the name proposed for it
 */
record Paper(String title, List<String> missing, Pages pages, Export file) {

    /** The progress report on a year. */
    static Paper of(Book report, Plan plan, Year year, Progress progress) {
        Pages pages = report.pages(progress);
        Export.Content content = content(pages, report::html, report::odt);
        return new Paper(report.title(), report.missingCharacters(), pages, file(plan, RocYears.text(year), content));
    }

    /** Another report on a plan. */
    static Paper of(Report report, Plan plan, Progress progress) {
        Pages pages = report.pages(progress);
        Export.Content content = content(pages, report::html, report::odt);
        return new Paper(report.title(), report.missingCharacters(), pages, file(plan, report.name(), content));
    }

    private static Export.Content content(Pages pages, Supplier<byte[]> html, Supplier<byte[]> odt) {
        return kind -> switch (kind) {
            case PDF -> pages.pdf();
            case HTML -> html.get();
            case ODT -> odt.get();
            case ODS, XLSX, CSV, SVG, PNG -> throw new IllegalArgumentException("no report is written as " + kind);
        };
    }

    private static Export file(Plan plan, String name, Export.Content content) {
        return new Export(file(plan.heading().title() + "-" + name), FileKind.OF_REPORTS, content);
    }

    /** A name of which every system can make a file. */
    static String file(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|]", "-");
    }
}
