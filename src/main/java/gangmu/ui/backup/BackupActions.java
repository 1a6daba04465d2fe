package gangmu.ui.backup;

import gangmu.model.Plan;
import gangmu.work.KeptBackup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Window;

/** What the list of backups can set going. */
public interface BackupActions {

    /** The backups kept with the plan, the newest first. */
    CompletableFuture<List<KeptBackup>> backups();

    /** Lets a person choose a backup kept elsewhere. */
    Optional<Path> chooseBackup(Window owner);

    /** What a backup kept elsewhere says of itself; empty where its passphrase is not known. */
    CompletableFuture<Optional<KeptBackup>> elsewhere(Path file);

    /** The plan as a backup holds it. */
    CompletableFuture<Plan> planOf(KeptBackup backup);

    /** Brings the plan back to what a backup holds, as a change that can be undone. */
    void restore(KeptBackup backup);

    /** Tells what went wrong. */
    void onTrouble(Throwable trouble);
}
