package gangmu.store;

import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Differences;
import gangmu.model.Edit;
import gangmu.model.Plan;
import gangmu.model.Verb;
import gangmu.store.backup.Backup;
import gangmu.store.trouble.UnusableBackup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What bringing a plan back to what a backup holds would change.
 *
 * @param change the change that does it, which can be undone like any other; empty where nothing differs
 */
public record Restoration(Optional<Change> change) {

    /**
     * Compares a plan with a backup of it.
     *
     * @throws UnusableBackup if it is a backup of another plan
     */
    public static Restoration of(Plan plan, Backup backup, Path file) {
        if (!plan.heading().id().equals(backup.plan().heading().id())) {
            throw UnusableBackup.ofAnotherPlan(file);
        }
        List<Edit> edits = Differences.between(plan, backup.plan());
        Deed deed = Deed.of(Verb.RESTORE, backup.manifest().made().at().toString());
        return new Restoration(edits.isEmpty() ? Optional.empty() : Optional.of(new Change(deed, edits)));
    }
}
