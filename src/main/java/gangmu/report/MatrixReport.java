package gangmu.report;

import gangmu.model.Linkage;
import gangmu.text.Texts;
import java.time.LocalDate;

/** Which projects serve which KPIs, as a matrix over as many pages as are wanted, its headings on each. */
public final class MatrixReport extends LinkageReport {
    private final MatrixSheet sheet;

    /**
     * The matrix of what is looked at.
     *
     * @param linkage what is looked at, and the year whose lights it shows
     */
    public MatrixReport(Linkage linkage, MatrixSheet sheet, Texts texts, LocalDate printedOn) {
        this(linkage, Printable.of(linkage.plan()), sheet, texts, printedOn);
    }

    private MatrixReport(Linkage looked, Printable printable, MatrixSheet sheet, Texts texts, LocalDate printedOn) {
        super(looked, printable, "matrix.name", texts, printedOn);
        this.sheet = sheet;
    }

    @Override
    PlanReport readable() {
        return new MatrixReport(looked, Printable.readable(looked.plan()), sheet, texts, printedOn);
    }

    @Override
    Manuscript manuscript() {
        Markup parts = sheet.tables(linkage, texts);
        return new Manuscript(frame().on(sheet.style()).xhtml(notice(), heading(), parts), new ChartFrame());
    }
}
