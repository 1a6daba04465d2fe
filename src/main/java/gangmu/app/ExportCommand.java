package gangmu.app;

import gangmu.exchange.PlanFile;
import gangmu.store.ReadPlan;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a whole plan into one file that people and other programs can read. */
@Command(name = "export")
final class ExportCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.option.output.plan")
    private Path output;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        UnusableFile.requireNoPlan(output);
        ReadPlan opened = terminal.read(folder);
        try {
            PlanFile.write(opened.plan(), output);
            terminal.say("cli.done.export", opened.plan().heading().title(), output);
        } catch (IOException e) {
            throw UnusableFile.notWritten(output, e);
        }
    }
}
