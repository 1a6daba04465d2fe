package gangmu.app;

import gangmu.model.Change;
import gangmu.store.PlanFolder;
import gangmu.store.ReadPlan;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.FolderReadOnly;
import gangmu.store.trouble.NetworkFolder;
import gangmu.store.trouble.NotStored;
import gangmu.store.trouble.PlanInUse;
import gangmu.store.trouble.StoreTrouble;
import gangmu.work.FixedPlan;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The ways to open a plan in the window: to work on, or to read where that cannot be done. */
record PlanOpening(Settings settings, Unlocking unlocking, Executor view, Consumer<Throwable> onTrouble) {

    /** Creates a plan to work on. */
    OpenPlan create(Path folder, Change first) {
        return OpenPlan.of(PlanFolder.create(folder, first, settings.workplace()), view, onTrouble);
    }

    /** Opens a plan to work on; empty where its passphrase is not known. */
    Optional<OpenPlan> toWorkOn(Path folder, Keyring known) {
        return unlocking
                .open(known, workplace -> PlanFolder.open(folder, workplace))
                .map(opened -> OpenPlan.of(opened, view, onTrouble));
    }

    /**
     * Opens a plan to work on or, where that cannot be done now but reading is wanted, to read; empty where it is not, or
     * the passphrase is not known.
     */
    Optional<OpenPlan> toWorkOnOrRead(Path folder, Predicate<StoreTrouble> isReadingWanted) {
        try {
            return toWorkOn(folder, Keyring.EMPTY);
        } catch (PlanInUse | FolderReadOnly | NetworkFolder | NotStored trouble) {
            return isReadingWanted.test(trouble) ? toRead(folder, trouble) : Optional.empty();
        }
    }

    /** A plan that is open already, to work on. */
    OpenPlan of(PlanFolder folder) {
        return OpenPlan.of(folder, view, onTrouble);
    }

    private Optional<OpenPlan> toRead(Path folder, StoreTrouble why) {
        return unlocking
                .open(workplace -> ReadPlan.of(folder, workplace.keyring()))
                .map(read -> OpenPlan.of(read.directory(), read.keyring(), FixedPlan.of(read, why), onTrouble));
    }

    /** The same plan with what its folder holds now; takes a moment. */
    FixedPlan again(OpenPlan plan, FixedPlan before) {
        return before.again(ReadPlan.of(plan.directory(), plan.keyring()));
    }
}
