package gangmu.app;

import gangmu.model.Change;
import gangmu.store.PlanFolder;
import gangmu.store.ReadPlan;
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
record PlanOpening(Settings settings, Executor view, Consumer<Throwable> onTrouble) {

    /** Creates a plan to work on. */
    OpenPlan create(Path folder, Change first) {
        return OpenPlan.of(PlanFolder.create(folder, first, settings.workplace()), view, onTrouble);
    }

    /** Opens a plan to work on. */
    OpenPlan toWorkOn(Path folder) {
        return OpenPlan.of(PlanFolder.open(folder, settings.workplace()), view, onTrouble);
    }

    /** Opens a plan to work on or, where that cannot be done now but reading is wanted, to read. */
    Optional<OpenPlan> toWorkOnOrRead(Path folder, Predicate<StoreTrouble> isReadingWanted) {
        try {
            return Optional.of(toWorkOn(folder));
        } catch (PlanInUse | FolderReadOnly | NetworkFolder | NotStored trouble) {
            return isReadingWanted.test(trouble) ? Optional.of(toRead(folder, trouble)) : Optional.empty();
        }
    }

    /** A plan that was brought back, to work on. */
    OpenPlan recovered(PlanFolder folder) {
        return OpenPlan.of(folder, view, onTrouble);
    }

    private OpenPlan toRead(Path folder, StoreTrouble why) {
        ReadPlan read = ReadPlan.of(folder);
        return OpenPlan.of(read.directory(), FixedPlan.of(read, why), onTrouble);
    }

    /** The same plan with what its folder holds now; takes a moment. */
    FixedPlan again(OpenPlan plan, FixedPlan before) {
        ReadPlan read = ReadPlan.of(plan.directory());
        return new FixedPlan(read.plan(), read.entries(), before.reason());
    }
}
