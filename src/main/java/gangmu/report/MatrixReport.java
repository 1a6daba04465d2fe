package gangmu.report;

import static gangmu.report.Markup.element;

import gangmu.model.Linkage;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which projects serve which KPIs, as a matrix over as many pages as are wanted, its headings on each. */
public final class MatrixReport implements Report {
    private final Linkage linkage;
    private final MatrixSheet sheet;
    private final List<String> missing;
    private final Texts texts;
    private final LocalDate printedOn;

    /**
     * The matrix of what is looked at.
     *
     * @param linkage what is looked at, and the year whose lights it shows
     */
    public MatrixReport(Linkage linkage, MatrixSheet sheet, Texts texts, LocalDate printedOn) {
        Printable printable = Printable.of(linkage.plan());
        this.linkage = Linkage.of(printable.plan(), linkage.year(), linkage.filter());
        this.sheet = sheet;
        this.missing = printable.missing();
        this.texts = texts;
        this.printedOn = printedOn;
    }

    @Override
    public List<String> missingCharacters() {
        return missing;
    }

    @Override
    public String title() {
        return LinkageHeading.title(linkage.plan(), name());
    }

    @Override
    public String name() {
        return texts.get("matrix.name");
    }

    @Override
    public Pages pages() {
        LinkageHeading heading = new LinkageHeading(linkage, name(), texts, printedOn);
        List<Markup> content = new ArrayList<>(List.of(heading.markup()));
        int columns = linkage.kpis().size();
        for (int part = 0; part < sheet.wide(); part++) {
            int from = part * columns / sheet.wide();
            int to = (part + 1) * columns / sheet.wide();
            if (to > from) {
                Markup table = new MatrixTable(linkage, linkage.kpis().subList(from, to), sheet.width(), texts).whole();
                content.add(element("div", from == 0 ? "" : "next-sheet", table));
            }
        }
        String xhtml = new Frame(title(), linkage.plan().heading().agency(), texts)
                .on(sheet.style())
                .xhtml(Markup.NOTHING, heading.notice(), content.toArray(Markup[]::new));
        return Press.print(xhtml, new ChartFrame());
    }
}
