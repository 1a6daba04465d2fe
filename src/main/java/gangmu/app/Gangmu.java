package gangmu.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program without a command: it starts its window. */
@Command(name = "gangmu", versionProvider = Version.class)
@SuppressWarnings("UnusedVariable") // picocli fills and reads them
final class Gangmu implements Runnable {
    private final Terminal terminal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.version")
    private boolean version;

    @Option(
            names = EarlyOption.LANGUAGE,
            scope = ScopeType.INHERIT,
            paramLabel = "zh-TW|en",
            descriptionKey = "cli.option.language")
    private String language;

    @Option(
            names = EarlyOption.PASSPHRASE_FILE,
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            descriptionKey = "cli.option.passphrase-file")
    private Path passphraseFile;

    Gangmu(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Desktop.launch(Optional.empty(), terminal);
    }
}
