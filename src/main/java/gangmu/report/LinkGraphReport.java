package gangmu.report;

import gangmu.chart.LinkGraph;
import gangmu.chart.LinkGraphPicture;
import gangmu.chart.Picture;
import gangmu.model.Id;
import gangmu.model.Linkage;
import gangmu.report.MatrixSheet.Size;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.Set;

/** The graph of links on one page, turned as suits it: A4 where its letters stay large enough to be read there, else A3. */
public final class LinkGraphReport extends LinkageReport {
    /** Letters of six points, which are eight pixels. */
    private static final double LEAST_SCALE = 8 / LinkGraph.LETTER;

    /** As much of the page as the heading usually takes, in pixels. */
    private static final double HEADING = 130;

    private static final double A_LITTLE_LESS = 0.95;

    private final Set<Id> shown;
    private final LinkGraphPicture graph;

    /**
     * The graph of what is looked at.
     *
     * @param shown the nodes that are shown; the others are left out
     */
    public LinkGraphReport(Linkage looked, Set<Id> shown, Texts texts, LocalDate printedOn) {
        this(looked, Printable.of(looked.plan()), shown, texts, printedOn);
    }

    private LinkGraphReport(Linkage looked, Printable printable, Set<Id> shown, Texts texts, LocalDate printedOn) {
        super(looked, printable, "graph.name", texts, printedOn);
        this.shown = shown;
        this.graph = new LinkGraphPicture(linkage, LinkGraph.of(linkage, shown), texts);
    }

    @Override
    PlanReport readable() {
        return new LinkGraphReport(looked, Printable.readable(looked.plan()), shown, texts, printedOn);
    }

    @Override
    Manuscript manuscript() {
        Picture picture = graph.body();
        MatrixSheet small = turned(picture, Size.A4);
        MatrixSheet sheet = scale(picture, small) < LEAST_SCALE ? turned(picture, Size.A3) : small;
        return onOnePage(picture, sheet, scale(picture, sheet));
    }

    /** In landscape, unless the picture is larger in portrait. */
    private static MatrixSheet turned(Picture picture, Size size) {
        MatrixSheet landscape = new MatrixSheet(size, true, 1);
        MatrixSheet portrait = new MatrixSheet(size, false, 1);
        return scale(picture, portrait) > scale(picture, landscape) ? portrait : landscape;
    }

    private static double scale(Picture picture, MatrixSheet sheet) {
        double across = sheet.width() / picture.width();
        double down = (sheet.height() - HEADING) / picture.height();
        return Math.min(1, Math.min(across, down));
    }

    /** Smaller than wanted where the heading has more lines than usual. */
    private Manuscript onOnePage(Picture picture, MatrixSheet sheet, double scale) {
        ChartFrame frame = new ChartFrame();
        Markup place =
                frame.place(picture, (int) (picture.width() * scale), (int) (picture.height() * scale), graph.counts());
        String xhtml = frame().on(sheet.style())
                .xhtml(notice(), heading(graph.counts() + " " + texts.get("graph.thickness"), graph.hidden()), place);
        Manuscript manuscript = new Manuscript(xhtml, frame);
        return manuscript.pages().count() == 1 ? manuscript : onOnePage(picture, sheet, scale * A_LITTLE_LESS);
    }
}
