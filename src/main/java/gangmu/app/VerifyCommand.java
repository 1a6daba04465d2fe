package gangmu.app;

import gangmu.store.Finding;
import gangmu.store.Verification;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks at every byte of a plan folder, changes nothing, and tells what is not as it should be. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Verification verification = terminal.unlocking(workplace -> Verification.of(folder, workplace));
        for (Finding finding : verification.findings()) {
            terminal.say("finding." + finding.what(), finding.arguments().toArray());
        }
        long damages =
                verification.findings().stream().filter(Finding::isDamage).count();
        terminal.say(
                verification.isReadable() ? "cli.verify" : "cli.verify.damaged",
                verification.changes(),
                verification.records(),
                verification.backups(),
                damages);
        return damages == 0 ? 0 : Commands.FAILED;
    }
}
