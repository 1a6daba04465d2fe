package gangmu.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts the window with the plan of a folder. */
@Command(name = "open")
final class OpenCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    OpenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Desktop.launch(Optional.of(folder), terminal);
    }
}
