package gangmu.ui.preview;

import gangmu.report.print.PrintSetup;
import gangmu.report.print.Printer;
import gangmu.report.print.PrinterAbilities;
import java.util.List;
import java.util.Optional;

/**
 * The printers that can be chosen from.
 *
 * @param proposed the first of them, with what it can do; empty where there is none
 * @param last by what and on what was printed last
 */
record Printers(List<Printer> all, Optional<Proposed> proposed, Optional<PrintSetup> last) {

    /** A printer with what it can do. */
    record Proposed(Printer printer, PrinterAbilities abilities) {}

    /** These printers; the one used last is proposed if it is still there, else the first; it is asked what it can do. */
    static Printers of(List<Printer> all, Optional<PrintSetup> last) {
        Optional<PrintSetup> again = last.filter(setup -> all.contains(setup.printer()));
        return new Printers(
                all,
                again.map(PrintSetup::printer)
                        .or(() -> all.stream().findFirst())
                        .map(printer -> new Proposed(printer, printer.abilities())),
                last);
    }
}
