package gangmu.ui.preview;

import gangmu.report.Pages;
import gangmu.report.print.PageRange;
import gangmu.report.print.PrintOrder;
import gangmu.report.print.PrintPaper;
import gangmu.report.print.PrintScale;
import gangmu.report.print.PrintSetup;
import gangmu.report.print.PrintSides;
import gangmu.report.print.Printer;
import gangmu.report.print.PrinterAbilities;
import gangmu.text.Parsed;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What a person is about to have printed of finished pages. */
final class PrintModel {
    /** The ways to say how large pages are printed. */
    enum Scaling {
        FIT,
        ACTUAL,
        TYPED
    }

    final ObjectProperty<Printer> printer;
    final ObjectProperty<PrinterAbilities> abilities;
    final BooleanProperty isRange = new SimpleBooleanProperty();
    final StringProperty range = new SimpleStringProperty("");
    final StringProperty copies = new SimpleStringProperty("1");
    final ObjectProperty<PrintPaper> paper;
    final ObjectProperty<Scaling> scaling = new SimpleObjectProperty<>(Scaling.FIT);
    final StringProperty percent = new SimpleStringProperty("100");
    final ObjectProperty<PrintSides> sides = new SimpleObjectProperty<>(PrintSides.ONE);
    final BooleanProperty grey = new SimpleBooleanProperty();

    private final Pages pages;
    private final PrintPaper own;

    /**
     * What is proposed.
     *
     * @param last by what and on what was printed last
     */
    PrintModel(Pages pages, Printer printer, PrinterAbilities abilities, Optional<PrintSetup> last) {
        this.pages = pages;
        this.own = PrintPaper.of(pages);
        this.printer = new SimpleObjectProperty<>(printer);
        this.abilities = new SimpleObjectProperty<>(abilities);
        this.paper = new SimpleObjectProperty<>(own);
        last.ifPresent(setup -> {
            paper.set(setup.paper());
            sides.set(setup.sides());
            grey.set(setup.grey());
            propose(setup.scale());
        });
        offer(abilities);
    }

    private void propose(PrintScale scale) {
        if (scale.percent().isPresent()) {
            scaling.set(scale.equals(PrintScale.ACTUAL) ? Scaling.ACTUAL : Scaling.TYPED);
            percent.set(Integer.toString(scale.percent().getAsInt()));
        }
    }

    /** Offers what a printer can do; what it cannot is not asked of it. */
    void offer(PrinterAbilities next) {
        abilities.set(next);
        if (!next.papersFor(own).contains(paper.get())) {
            paper.set(next.papersFor(own).getFirst());
        }
        if (!next.ways().contains(sides.get())) {
            sides.set(PrintSides.ONE);
        }
        grey.set(grey.get() && next.grey());
    }

    /** The paper the pages were made for. */
    PrintPaper own() {
        return own;
    }

    /** How many pages there are. */
    int count() {
        return pages.count();
    }

    Parsed<PageRange> wantedPages() {
        return isRange.get() ? PageRange.parse(range.get(), count()) : Parsed.value(PageRange.all(count()));
    }

    Parsed<Integer> wantedCopies() {
        return PrintOrder.copies(copies.get());
    }

    Parsed<PrintScale> wantedScale() {
        return switch (scaling.get()) {
            case FIT -> Parsed.value(PrintScale.FIT);
            case ACTUAL -> Parsed.value(PrintScale.ACTUAL);
            case TYPED -> PrintScale.parse(percent.get());
        };
    }

    /** What is to be printed, or the first thing that is wrong with it. */
    Parsed<PrintOrder> order() {
        return wantedPages()
                .then(some -> wantedCopies()
                        .then(times ->
                                wantedScale().then(scale -> Parsed.value(new PrintOrder(setup(scale), some, times)))));
    }

    private PrintSetup setup(PrintScale scale) {
        return new PrintSetup(printer.get(), paper.get(), scale, sides.get(), grey.get());
    }

    /** How large, in percent, a page comes out. */
    int shownPercent(PrintOrder order) {
        return (int) Math.round(100 * factor(order));
    }

    /** Whether what is printed is larger than the paper, by more than a hair. */
    boolean isCut(PrintOrder order) {
        PDRectangle page = firstPage(order);
        double fitting = PrintScale.FIT.factor(page.getWidth(), page.getHeight(), paper.get());
        return factor(order) > fitting * 1.01;
    }

    private double factor(PrintOrder order) {
        PDRectangle page = firstPage(order);
        return order.setup().scale().factor(page.getWidth(), page.getHeight(), paper.get());
    }

    private PDRectangle firstPage(PrintOrder order) {
        return pages.size(order.range().pages().getFirst());
    }
}
