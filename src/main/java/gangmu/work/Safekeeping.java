package gangmu.work;

import gangmu.model.Change;
import gangmu.model.Plan;
import gangmu.store.PlanFolder;
import gangmu.store.Restoration;
import gangmu.store.backup.Backup;
import gangmu.store.backup.BackupFile;
import gangmu.store.backup.ListedBackup;
import gangmu.store.backup.Occasion;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.store.trouble.StoreTrouble;
import gangmu.store.trouble.UnusableBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** The backups of an open plan: made by themselves when it is opened and while it changes, and listed to go back to. */
public final class Safekeeping implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMinutes(15);

    private final PlanFolder folder;
    private volatile Keyring keyring;
    private final Executor view;
    private final Consumer<Throwable> onTrouble;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("backups").factory());

    /**
     * Starts with a backup, where the newest one lacks something.
     *
     * @param view where trouble is told
     * @param onTrouble is told why a backup could not be made, and of each that is damaged
     */
    public Safekeeping(PlanFolder folder, Executor view, Consumer<Throwable> onTrouble) {
        this.folder = folder;
        this.keyring = folder.workplace().keyring();
        this.view = view;
        this.onTrouble = onTrouble;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        worker.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
        worker.execute(() -> trying(this::lookAtAll));
        worker.execute(() -> trying(() -> folder.backUp(Occasion.OPENING)));
        var _ = worker.scheduleWithFixedDelay(
                () -> trying(() -> folder.backUp(Occasion.INTERVAL)),
                INTERVAL.toMinutes(),
                INTERVAL.toMinutes(),
                TimeUnit.MINUTES);
    }

    private interface Work {
        Object make() throws IOException;
    }

    private void trying(Work work) {
        try {
            work.make();
        } catch (IOException | RuntimeException e) {
            // Whatever it is, the plan itself is safe; who works on it should know that its backups are not.
            view.execute(() -> onTrouble.accept(e));
        }
    }

    private Object lookAtAll() throws IOException {
        List<ListedBackup> all = folder.backups().list();
        all.forEach(backup -> trying(() -> lookAt(backup)));
        return all;
    }

    private Object lookAt(ListedBackup backup) {
        try {
            return BackupFile.read(backup.file(), keyring);
        } catch (PassphraseNeeded e) {
            return backup; // it is sealed with another passphrase, and who has that can still look
        } catch (UnusableBackup e) {
            if (Files.exists(backup.file())) {
                throw e;
            }
            return backup; // it was outdated meanwhile
        }
    }

    /** The backups in the plan's folder that can be read, the newest first. */
    public List<KeptBackup> kept() throws IOException {
        if (!Files.isDirectory(folder.directory())) {
            throw new NoSuchFileException(folder.directory().toString()); // which is another matter than no backups yet
        }
        return folder.backups().list().stream()
                .filter(listed -> listed.manifest().isPresent())
                .map(KeptBackup::of)
                .toList();
    }

    /**
     * A backup that is kept elsewhere.
     *
     * @param known has its passphrase, where it is sealed
     * @throws StoreTrouble if it is none, or the passphrase is not there
     */
    public KeptBackup elsewhere(Path file, Keyring known) {
        KeptBackup kept = KeptBackup.of(file, BackupFile.manifest(file, known), false);
        keyring = known;
        return kept;
    }

    /**
     * The plan as a backup holds it.
     *
     * @throws StoreTrouble if it is damaged, or of another plan
     */
    public Plan plan(KeptBackup kept, Plan present) {
        Backup backup = BackupFile.read(kept.file(), keyring);
        Restoration.of(present, backup, kept.file());
        return backup.plan();
    }

    /** What makes the change that brings a plan back to what a backup holds; it finds nothing to do where they agree. */
    public Function<Plan, Optional<Change>> restoring(KeptBackup kept) {
        return present -> Restoration.of(present, BackupFile.read(kept.file(), keyring), kept.file())
                .change();
    }

    /**
     * Writes a backup to any place.
     *
     * @throws IOException if it cannot be written there
     */
    public KeptBackup write(Path file) throws IOException {
        Backup backup = folder.archive(file);
        return KeptBackup.of(file, backup.manifest(), false);
    }

    /** Waits for a backup that is being made. */
    @Override
    public void close() {
        worker.close();
    }
}
