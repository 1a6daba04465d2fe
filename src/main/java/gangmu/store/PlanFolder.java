package gangmu.store;

import gangmu.model.Change;
import gangmu.model.Edit;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.store.backup.Backup;
import gangmu.store.backup.Backups;
import gangmu.store.backup.Occasion;
import gangmu.store.database.Database;
import gangmu.store.database.MachineKey;
import gangmu.store.journal.Head;
import gangmu.store.journal.Journal;
import gangmu.store.journal.JournalReading;
import gangmu.store.journal.Mark;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.FolderNotEmpty;
import gangmu.store.trouble.NotStored;
import gangmu.store.trouble.StoreTrouble;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The folder on disk that holds one plan, held by this process until it is closed; written by one thread. */
public final class PlanFolder implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PlanFolder.class.getName());

    private final Path directory;
    private final Workplace workplace;
    private final FolderLock lock;
    private final Journal journal;
    private final Follower database;
    private final Plan plan;
    private final List<Entry> entries;
    private final List<Mended> mended;
    private final Queue<Mended> news = new ConcurrentLinkedQueue<>();
    private final Object backupInMaking = new Object();

    private PlanFolder(Path directory, Workplace workplace, FolderLock lock, Opening.Opened opened) {
        this.directory = directory;
        this.workplace = workplace;
        this.lock = lock;
        this.journal = opened.journal();
        this.database = opened.database();
        this.plan = opened.history().plan();
        this.entries = new ArrayList<>(opened.history().entries());
        this.mended = opened.mended();
    }

    /** Whether a file, or what a link leads to, is one of those that a plan consists of. */
    public static boolean isPart(Path file) {
        return Disk.isPart(file.toAbsolutePath().normalize());
    }

    /**
     * Makes a folder with a new plan and opens it.
     *
     * @param directory a path where nothing is yet, or an empty folder
     * @param first the change that creates the plan
     * @throws StoreTrouble if that cannot be done; what was there before is never touched
     */
    public static PlanFolder create(Path directory, Change first, Workplace workplace) {
        Path folder = directory.toAbsolutePath().normalize();
        Plan.of(first.edits().stream().map(Edit::element).toList());
        try {
            Disk.requireFree(folder);
            Disk.createDirectories(folder);
            Disk.requireLocal(folder);
            try (FolderLock lock = FolderLock.take(folder, workplace.by().get())) {
                lock.keep();
                Journal.create(
                        folder,
                        new Entry(1, workplace.clock().instant(), workplace.by().get(), first, null));
            }
        } catch (FileAlreadyExistsException e) {
            throw FolderNotEmpty.withPlan(folder);
        } catch (IOException e) {
            Disk.removeNew(folder, e);
            throw notMade(folder, Disk.trouble(folder, e));
        }
        return openedFirst(folder, workplace);
    }

    private static PlanFolder openedFirst(Path folder, Workplace workplace) {
        try {
            return openNew(folder, workplace);
        } catch (NotStored e) {
            Disk.removeNew(folder, e);
            throw notMade(folder, e);
        }
    }

    /** Opens a folder that was only just written, so that what is not there yet is not missing. */
    static PlanFolder openNew(Path folder, Workplace workplace) {
        PlanFolder created = open(folder, workplace);
        created.mended.clear();
        return created;
    }

    /** There is no plan yet of which one could say that it stays as it was. */
    private static StoreTrouble notMade(Path folder, StoreTrouble trouble) {
        return trouble instanceof NotStored ? NotStored.creation(folder, trouble) : trouble;
    }

    /**
     * Opens the plan of a folder.
     *
     * @throws StoreTrouble if that cannot be done; then nothing was changed
     */
    public static PlanFolder open(Path directory, Workplace workplace) {
        Path folder = directory.toAbsolutePath().normalize();
        Disk.requirePlan(folder);
        try {
            Disk.requireLocal(folder);
            FolderLock lock = FolderLock.take(folder, workplace.by().get());
            try {
                return new PlanFolder(folder, workplace, lock, new Opening(folder, workplace).open());
            } catch (IOException | RuntimeException e) {
                // Whatever it was, the folder must not stay held.
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw Disk.trouble(folder, e);
        }
    }

    /** Where the plan is. */
    public Path directory() {
        return directory;
    }

    /** Who makes changes, and by which clock. */
    public Workplace workplace() {
        return workplace;
    }

    /** The plan as it was when it was opened. */
    public Plan plan() {
        return plan;
    }

    /** Every change from the first to the latest. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The latest change. */
    public synchronized Entry latest() {
        return entries.getLast();
    }

    /** Whether it takes a passphrase to open it. */
    public boolean isSealed() {
        return journal.protection().isPresent();
    }

    /** Whether this is the passphrase that opens it; takes about half a second. */
    public boolean isOpenedBy(String passphrase) {
        return journal.protection()
                .filter(own -> Keyring.isMadeOf(passphrase, own))
                .isPresent();
    }

    /** The backups kept in the folder. */
    public Backups backups() {
        return new Backups(directory, workplace.keyring());
    }

    /**
     * Makes a backup in the folder, where the newest one does not hold everything yet; may be done on any thread.
     *
     * @return its file; empty where none was needed
     * @throws NotStored if the disk does not take it
     */
    public Optional<Path> backUp(Occasion occasion) {
        synchronized (backupInMaking) {
            try {
                if (occasion == Occasion.OPENING && isSealed()) {
                    Belongings.of(directory, workplace.keyring()).seal();
                }
                return backups().make(workplace.made(occasion));
            } catch (IOException e) {
                throw NotStored.backup(directory, e);
            }
        }
    }

    /**
     * Writes a backup to any place, also where nothing of the folder is there any more; may be done on any thread.
     *
     * @throws IOException if it cannot be written there
     */
    public Backup archive(Path file) throws IOException {
        return backups().write(file, workplace.made(Occasion.BY_HAND), reading());
    }

    private synchronized JournalReading reading() throws IOException {
        return journal.reading(entries);
    }

    /** What opening had to put right; usually nothing. */
    public List<Mended> mended() {
        return List.copyOf(mended);
    }

    /** Stores a change that takes none back. */
    public Entry append(Change change) {
        return append(change, null);
    }

    /**
     * Stores a change that fits the plan as it is now; once this returns, it survives a crash and a power failure.
     *
     * @param undoes the number of the entry that it takes back or makes again; null where it does neither
     * @throws NotStored if the disk does not take it; then the folder is as before, and can be tried again
     */
    public synchronized Entry append(Change change, @Nullable Long undoes) {
        Entry entry = new Entry(
                entries.size() + 1L, workplace.clock().instant(), workplace.by().get(), change, undoes);
        try {
            lock.keep();
            Precaution.before(change).ifPresent(this::backUp);
            if (!journal.isThere()) {
                news.addAll(mend());
            }
            Mark mark = journal.append(entry);
            entries.add(entry);
            database.follow(entry, mark);
            return entry;
        } catch (IOException e) {
            throw NotStored.change(directory, entries.getLast(), e);
        }
    }

    /**
     * Compares both files of the journal with what was written to them, and makes again whichever was damaged since.
     *
     * @return what had to be put right; usually nothing
     * @throws NotStored if the disk does not take it
     */
    public synchronized List<Mended> check() {
        try {
            return mend();
        } catch (IOException e) {
            throw NotStored.change(directory, entries.getLast(), e);
        }
    }

    /** Makes the files of the journal hold again what is in memory; not where nothing of the plan is any more. */
    private List<Mended> mend() throws IOException {
        Disk.requireRest(directory);
        List<Mended> found = new ArrayList<>();
        JournalReading reading = reading();
        new JournalMending(directory, reading, found).mend();
        journal.goOnAfter(reading);
        return found;
    }

    /** What had to be put right for a change to be stored, since this was last asked for; usually nothing. */
    public List<Mended> news() {
        List<Mended> told = new ArrayList<>();
        for (@Nullable Mended next = news.poll(); next != null; next = news.poll()) {
            told.add(next);
        }
        return told;
    }

    /** Lets go of the folder; all that was appended is stored already. */
    @Override
    public synchronized void close() {
        try (lock) {
            String seal = sealed();
            new Head(journal.plan(), journal.end(), seal).write(directory);
        } catch (IOException | RuntimeException e) {
            // Nothing is lost by it, and there is nothing a user could do about it.
            LOG.log(Level.WARNING, "closing " + directory, e);
        }
    }

    /** The seal of the closed database; empty where it lacks something, so that it is made anew. */
    private String sealed() throws IOException {
        if (!database.close().equals(Optional.of(journal.end()))) {
            return "";
        }
        Path file = directory.resolve(Database.FILE);
        Disk.sync(file);
        return MachineKey.in(workplace.home()).seal(file);
    }
}
