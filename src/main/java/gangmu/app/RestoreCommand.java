package gangmu.app;

import gangmu.store.PlanFolder;
import gangmu.store.Recovery;
import gangmu.store.Restoration;
import gangmu.store.backup.Backup;
import gangmu.store.backup.BackupFile;
import gangmu.store.trouble.DamagedPlan;
import gangmu.store.trouble.FolderNotEmpty;
import gangmu.store.trouble.NotAPlanFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Brings back a plan from a backup: into an empty folder with all its history, into a folder whose plan cannot be opened
 * any more with all that is left there, and into a plan that can as one change, which can be undone.
 */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.backup")
    private Path file;

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "cli.option.dir.restore")
    private Path folder;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Backup backup = terminal.unlocking(workplace -> BackupFile.read(file, workplace.keyring()));
        try {
            return isEmpty() ? recovered() : restored(backup);
        } catch (IOException e) {
            throw UnusableFile.notRead(file, e);
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private int restored(Backup backup) throws IOException {
        try (PlanFolder opened = terminal.open(folder)) {
            Restoration restoration = Restoration.of(opened.plan(), backup, file);
            restoration.change().ifPresent(opened::append);
            if (restoration.change().isEmpty()) {
                terminal.say("cli.done.restore.same", backup.manifest().title(), opened.directory());
                return 0;
            }
            terminal.say(
                    "cli.done.restore",
                    backup.manifest().title(),
                    opened.directory(),
                    restoration.change().map(change -> change.edits().size()).orElse(0),
                    opened.latest().sequence());
            return 0;
        } catch (DamagedPlan damaged) {
            return recovered();
        } catch (NotAPlanFolder other) {
            throw Files.isDirectory(folder) ? FolderNotEmpty.withFiles(folder) : other;
        }
    }

    /** Makes the folder anew; it fails where not every change could be brought back. */
    private int recovered() throws IOException {
        Recovery recovery = terminal.unlocking(workplace -> Recovery.of(folder, file, workplace.keyring()));
        try (PlanFolder recovered = recovery.carryOut(terminal.workplace())) {
            terminal.say(
                    "cli.done.recover",
                    recovered.plan().heading().title(),
                    recovered.directory(),
                    recovered.latest().sequence());
            recovery.lost()
                    .forEach(lost -> lost.entry()
                            .ifPresentOrElse(
                                    entry ->
                                            terminal.warn("cli.recover.lost", entry.sequence(), entry.by(), entry.at()),
                                    () -> terminal.warn("cli.recover.lost.unreadable", lost.sequence())));
            return recovery.lost().isEmpty() ? 0 : Commands.FAILED;
        }
    }
}
