package gangmu.report;

import static gangmu.report.Markup.element;

import gangmu.model.Linkage;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        List<Markup> content = new ArrayList<>(List.of(heading()));
        int columns = linkage.kpis().size();
        for (int part = 0; part < sheet.wide(); part++) {
            int from = part * columns / sheet.wide();
            int to = (part + 1) * columns / sheet.wide();
            if (to > from) {
                Markup table = new MatrixTable(linkage, linkage.kpis().subList(from, to), sheet.width(), texts).whole();
                content.add(element("div", from == 0 ? "" : "next-sheet", table));
            }
        }
        String xhtml = frame().on(sheet.style()).xhtml(Markup.NOTHING, notice(), content.toArray(Markup[]::new));
        return new Manuscript(xhtml, new ChartFrame());
    }
}
