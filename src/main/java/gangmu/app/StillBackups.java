package gangmu.app;

import gangmu.model.Plan;
import gangmu.ui.backup.BackupActions;
import gangmu.work.KeptBackup;
import gangmu.work.Safekeeping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Window;

/** The backups on a picture: they can be looked at, and nobody can press anything. */
record StillBackups(Safekeeping safekeeping, Plan present) implements BackupActions {
    @Override
    public CompletableFuture<List<KeptBackup>> backups() {
        try {
            return CompletableFuture.completedFuture(safekeeping.kept());
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public CompletableFuture<Plan> planOf(KeptBackup backup) {
        return CompletableFuture.completedFuture(safekeeping.plan(backup, present));
    }

    @Override
    public Optional<Path> chooseBackup(Window owner) {
        throw pressed();
    }

    @Override
    public CompletableFuture<Optional<KeptBackup>> elsewhere(Path file) {
        throw pressed();
    }

    @Override
    public void restore(KeptBackup backup) {
        throw pressed();
    }

    @Override
    public void onTrouble(Throwable trouble) {
        throw new IllegalStateException("a screen could not be drawn", trouble);
    }

    private static IllegalStateException pressed() {
        return new IllegalStateException("nobody can press anything on a picture");
    }
}
