package gangmu.app;

import gangmu.store.Archive;
import gangmu.store.backup.Backup;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a backup of a plan to any place; the plan may be in use. */
@Command(name = "backup")
final class BackupCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.option.output.backup")
    private Path output;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        UnusableFile.requireNoPlan(output);
        try {
            Backup backup = terminal.unlocking(workplace -> Archive.write(folder, output, workplace));
            terminal.say(
                    "cli.done.backup",
                    backup.manifest().title(),
                    output,
                    backup.manifest().end().sequence(),
                    backup.manifest().total());
        } catch (IOException e) {
            throw UnusableFile.notWritten(output, e);
        }
    }
}
