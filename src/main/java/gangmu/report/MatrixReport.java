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
        super(linkage, "matrix.name", texts, printedOn);
        this.sheet = sheet;
    }

    @Override
    public Pages pages() {
        Markup parts = sheet.tables(linkage, texts);
        return Press.print(frame().on(sheet.style()).xhtml(notice(), heading(), parts), new ChartFrame());
    }
}
