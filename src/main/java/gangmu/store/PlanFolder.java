package gangmu.store;

import gangmu.model.Change;
import gangmu.model.Edit;
import gangmu.model.Entry;
import gangmu.model.Plan;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The folder on disk that holds one plan, held by this process until it is closed; written by one thread. */
public final class PlanFolder implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PlanFolder.class.getName());

    private final Parts parts;
    private final Supplier<String> by;
    private final Plan plan;
    private final List<Entry> entries;
    private final Set<Mended> mended;

    private record Parts(Path directory, FolderLock lock, Journal journal, Database database) {
        void close() throws IOException {
            try {
                database.close();
            } finally {
                lock.close();
            }
        }
    }

    private PlanFolder(Parts parts, Supplier<String> by, History history, Set<Mended> mended) {
        this.parts = parts;
        this.by = by;
        this.plan = history.plan();
        this.entries = new CopyOnWriteArrayList<>(history.entries());
        this.mended = mended;
    }

    /** Whether a file, or what a link leads to, is one of those that a plan consists of. */
    public static boolean isPart(Path file) {
        Path real = real(file.toAbsolutePath().normalize());
        Path name = real.getFileName();
        Path parent = real.getParent();
        return name != null
                && parent != null
                && Files.exists(parent.resolve(Journal.NAME))
                && Stream.of(Journal.NAME, Database.FILE, FolderLock.NAME)
                        .anyMatch(own -> own.equalsIgnoreCase(name.toString()));
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file; // not there yet
        }
    }

    /**
     * Makes a folder with a new plan and opens it.
     *
     * @param directory a path where nothing is yet, or an empty folder
     * @param first the change that creates the plan
     * @param by who makes a change, asked for each
     * @throws StoreTrouble if that cannot be done; what was there before is never touched
     */
    public static PlanFolder create(Path directory, Change first, Supplier<String> by) {
        Path folder = directory.toAbsolutePath().normalize();
        Plan.of(first.edits().stream().map(Edit::element).toList());
        try {
            Disk.requireFree(folder);
            Files.createDirectories(folder);
            Journal.create(folder, new Entry(1, Instant.now(), by.get(), first));
            Disk.syncNames(folder);
        } catch (FileAlreadyExistsException e) {
            throw FolderNotEmpty.withPlan(folder);
        } catch (IOException e) {
            Disk.removeNew(folder, e);
            throw notMade(folder, Disk.trouble(folder, e));
        }
        return openedFirst(folder, by);
    }

    /** The same for one who makes all changes. */
    public static PlanFolder create(Path directory, Change first, String by) {
        return create(directory, first, () -> by);
    }

    private static PlanFolder openedFirst(Path folder, Supplier<String> by) {
        try {
            PlanFolder created = open(folder, by);
            created.mended.clear();
            return created;
        } catch (NotStored e) {
            Disk.removeNew(folder, e);
            throw notMade(folder, e);
        }
    }

    /** There is no plan yet of which one could say that it stays as it was. */
    private static StoreTrouble notMade(Path folder, StoreTrouble trouble) {
        return trouble instanceof NotStored ? NotStored.atCreation(folder, trouble) : trouble;
    }

    /**
     * Opens the plan of a folder.
     *
     * @param by who makes a change from now on, asked for each
     * @throws StoreTrouble if that cannot be done; then nothing was changed
     */
    public static PlanFolder open(Path directory, Supplier<String> by) {
        Path folder = directory.toAbsolutePath().normalize();
        Disk.requirePlan(folder);
        try {
            FolderLock lock = FolderLock.take(folder, by.get());
            try {
                return opened(folder, lock, by);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw Disk.trouble(folder, e);
        }
    }

    /** The same for one who makes all changes. */
    public static PlanFolder open(Path directory, String by) {
        return open(directory, () -> by);
    }

    private static PlanFolder opened(Path folder, FolderLock lock, Supplier<String> by) throws IOException {
        JournalReading reading = JournalReading.of(folder);
        History history = History.of(folder, reading.lines());
        Set<Mended> mended = EnumSet.noneOf(Mended.class);
        Database database = new DatabaseOpening(folder, history, mended).open(reading.isUnfinished());
        try {
            if (reading.isUnfinished()) {
                mended.add(Mended.UNFINISHED_LINE_CUT);
            }
            Journal journal = Journal.continued(folder, reading);
            return new PlanFolder(new Parts(folder, lock, journal, database), by, history, mended);
        } catch (IOException e) {
            database.close();
            throw e;
        }
    }

    /** Where the plan is. */
    public Path directory() {
        return parts.directory();
    }

    /** Who makes changes now. */
    public String by() {
        return by.get();
    }

    /** The plan as it was when it was opened. */
    public Plan plan() {
        return plan;
    }

    /** Every change from the first to the latest. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What opening had to put right; usually nothing. */
    public Set<Mended> mended() {
        return Set.copyOf(mended);
    }

    /**
     * Stores a change that fits the plan as it is now; once this returns, it survives a crash and a power failure.
     *
     * @throws NotStored if the disk does not take it; then the folder is as before, and can be tried again
     */
    public Entry append(Change change) {
        Entry entry = new Entry(entries.size() + 1L, Instant.now(), by.get(), change);
        try {
            String hash = parts.journal().append(entry);
            entries.add(entry);
            follow(entry, hash);
            return entry;
        } catch (IOException e) {
            throw new NotStored(directory(), e);
        }
    }

    private void follow(Entry entry, String hash) {
        try {
            parts.database().follow(entry, hash);
        } catch (RuntimeException e) {
            // The journal has it, so it is stored; the database is brought up to it when the folder is opened next.
            LOG.log(Level.WARNING, "the database in " + directory() + " lacks entry " + entry.sequence(), e);
        }
    }

    /** Lets go of the folder; all that was appended is stored already. */
    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException | RuntimeException e) {
            // Nothing is lost by it, and there is nothing a user could do about it.
            LOG.log(Level.WARNING, "closing " + directory(), e);
        }
    }
}
