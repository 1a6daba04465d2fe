package gangmu.app;

import gangmu.store.PassphraseChange;
import gangmu.store.PassphraseChange.Done;
import gangmu.store.secret.Key;
import gangmu.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a plan a passphrase, another, or none any more. */
@Command(name = "protect")
final class ProtectCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.new-passphrase-file")
    private @Nullable Path file;

    @Option(names = "--remove", descriptionKey = "cli.option.remove-passphrase")
    private boolean isRemoved;

    ProtectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (isRemoved && file != null) {
            throw new WrongUsage(terminal.texts().get("cli.wrong.protect"));
        }
        Optional<Key> key = isRemoved ? Optional.empty() : Optional.of(Key.ofNew(next()));
        Done done = terminal.unlocking(workplace -> PassphraseChange.carryOut(folder, workplace, key));
        String said = isRemoved ? "cli.done.unprotect" : "cli.done.protect";
        terminal.say(done.isChanged() ? said : "cli.protect.none", folder);
        done.left().ifPresent(left -> terminal.err().println(Complaint.about(left, terminal.texts())));
        return done.left().isEmpty() ? 0 : Commands.FAILED;
    }

    private String next() {
        String next = file != null ? only(GivenPassphrases.lines(file)) : typed();
        if (!Key.isLongEnough(next)) {
            throw new WrongUsage(terminal.texts().get("passphrase.short", Key.LEAST_CHARACTERS));
        }
        return next;
    }

    /** The one passphrase of a file: of several nobody would know which one holds from then on. */
    private String only(List<String> lines) {
        if (lines.size() > 1) {
            throw new WrongUsage(terminal.texts().get("cli.wrong.protect.lines", lines.size()));
        }
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    private String typed() {
        Texts texts = terminal.texts();
        terminal.warn("passphrase.say.new");
        String next = GivenPassphrases.typed(texts.get("cli.passphrase.next"))
                .orElseThrow(() -> new WrongUsage(texts.get("cli.wrong.protect")));
        if (!GivenPassphrases.typed(texts.get("cli.passphrase.again")).equals(Optional.of(next))) {
            throw new WrongUsage(texts.get("passphrase.differs"));
        }
        return next;
    }
}
