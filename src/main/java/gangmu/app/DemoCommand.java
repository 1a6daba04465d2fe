package gangmu.app;

import gangmu.exchange.Demonstration;
import gangmu.model.Change;
import gangmu.store.PlanFolder;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds invented actuals to a plan, each labelled as such. */
@Command(name = "demo")
final class DemoCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (PlanFolder opened = terminal.open(folder)) {
            String source = terminal.texts().get("demonstration.source");
            Optional<Change> change = Demonstration.change(
                    opened.plan(), source, opened.workplace().entered());
            change.ifPresent(opened::append);
            terminal.say("cli.done.demo", change.map(c -> c.edits().size()).orElse(0));
            long entered = Demonstration.entered(opened.plan());
            if (entered > 0) {
                terminal.say("cli.done.demo.entered", entered);
            }
            int closed = Demonstration.closedYears(opened.plan());
            if (closed > 0) {
                terminal.say("cli.done.demo.closed", closed);
            }
        }
    }
}
