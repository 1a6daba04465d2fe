package gangmu.app;

import gangmu.report.print.PrintSetup;
import java.util.Optional;

/** By what and on what was printed last, until the program ends. */
final class LastPrint {
    private Optional<PrintSetup> setup = Optional.empty();

    Optional<PrintSetup> setup() {
        return setup;
    }

    void remember(PrintSetup used) {
        setup = Optional.of(used);
    }
}
