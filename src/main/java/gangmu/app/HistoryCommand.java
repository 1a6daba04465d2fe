package gangmu.app;

import gangmu.exchange.HistoryCsv;
import gangmu.store.ReadPlan;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists every change of a plan: when, who, what, from what to what and why. */
@Command(name = "history")
final class HistoryCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(names = "--format", defaultValue = "csv", paramLabel = "csv", descriptionKey = "cli.option.format.history")
    private String format;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (!format.equals("csv")) {
            throw new WrongUsage(terminal.texts().get("cli.wrong.format.history", format));
        }
        ReadPlan read = terminal.read(folder);
        HistoryCsv.write(read.entries(), terminal.texts(), terminal.out()::print);
        terminal.out().flush();
    }
}
