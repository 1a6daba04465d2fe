package gangmu.app;

import gangmu.store.ReadPlan;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a plan out as text. */
@Command(name = "show")
final class ShowCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        ReadPlan opened = terminal.read(folder);
        new PlanAsText(opened.plan(), terminal.texts()).lines().forEach(terminal.out()::println);
    }
}
