package gangmu.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A disk that can be filled, pulled out and cut off from its power while a program uses it through {@code java.nio.file}.
 *
 * <p>It stands for a real directory, to which it passes everything on. What is written there behind its back, by a
 * library that took a path as text, is seen as part of the disk, but none of it is ever taken for forced.
 *
 * <p>Operations that change the disk are numbered from 1: each write, truncation, force of a file or directory, creation,
 * deletion and move. The real disk is not forced: only what would survive here is asked for.
 *
 * <p>What survives a loss of power:
 *
 * <ul>
 *   <li>What was there when the disk was made is durable: names and content.
 *   <li>A file is durable as it was when it was last forced, and empty before. Afterwards each sector of 512 bytes is
 *       either the durable one or the current one, its size the durable one, the current one or one in between, and zeros
 *       stand where the chosen one has nothing. Content that is as it was forced is kept whole.
 *   <li>A name leads to what it led to when its directory was last forced, or to what it leads to now; each name for
 *       itself, so that a file that was moved may be left under both names or none. Forcing a file or directory that has
 *       a new name makes this name durable in half of the cases, as many file systems do.
 *   <li>Now and then, for the whole disk or for one file: everything that was not forced is lost, everything is kept, or
 *       only the last of the changed sectors is.
 * </ul>
 *
 * <p>Links need not be forced. Times and permissions do not survive. What is written to a file after its
 * deletion, through a channel opened before, does not count.
 */
public final class FaultyDisk {
    private final Path real;
    private final FaultyFileSystem files;
    private final Inodes inodes;
    private final Faults faults = new Faults();
    private @Nullable PowerCut cut;
    private volatile boolean plugged = true;

    private record PowerCut(long operation, Path into, RandomGenerator random) {}

    private FaultyDisk(Path real) throws IOException {
        this.real = real;
        this.inodes = new Inodes(real);
        this.files = new FaultyFileSystem(this, real.getFileSystem());
    }

    /** The disk on which a real directory, with all that it holds now, is safely stored. */
    public static FaultyDisk over(Path realDirectory) throws IOException {
        return new FaultyDisk(realDirectory.toRealPath());
    }

    /** The directory as a program that is to suffer from the faults has to be given it. */
    public Path root() {
        return files.path(real);
    }

    /** How many operations there were so far; the next one has the number after it. */
    public synchronized long operations() {
        return faults.operations();
    }

    /** Leaves room for so many more bytes: a write then takes what fits, and once nothing does, the disk is full. */
    public synchronized void fillAfter(long bytes) {
        faults.limit(bytes);
    }

    /** Makes room for all that may come. */
    public synchronized void free() {
        faults.limit(Faults.PLENTY);
    }

    /** Pulls the disk out: until it is plugged in again, its directory is not there, for open channels neither. */
    public void unplug() {
        plugged = false;
    }

    public void plugIn() {
        plugged = true;
    }

    /** Lets one operation fail without any effect, the next one for 1, the one after it for 2; those after it work. */
    public synchronized void failIn(long operations, IOException failure) {
        faults.failAt(faults.operations() + operations, failure);
    }

    /** Lets the power go just before the operation of this number; see {@link #losePowerNow}. */
    public synchronized void losePowerAt(long operation, Path into, RandomGenerator random) {
        if (operation <= faults.operations()) {
            throw new IllegalArgumentException("operation " + operation + " was carried out already");
        }
        cut = new PowerCut(operation, into, random);
    }

    /**
     * Writes what survives into a real directory that is made for it; all operations then fail, while reading goes on.
     *
     * @param random determines what survives, for each name from its path and the first number drawn, so that it does
     *     not matter what happened to other files; two losses are only independent with different seeds
     */
    public synchronized void losePowerNow(Path into, RandomGenerator random) throws IOException {
        if (faults.isWithoutPower()) {
            throw new IllegalStateException("the power is gone already");
        }
        faults.losePower();
        inodes.lookAgain();
        Survivors.write(inodes.top(), into, random);
    }

    public synchronized boolean hasLostPower() {
        return faults.isWithoutPower();
    }

    /** Counts an operation that is about to be carried out, by the thread that holds this disk's monitor until it is. */
    synchronized void next() throws IOException {
        if (cut != null && cut.operation() == faults.operations() + 1 && !faults.isWithoutPower()) {
            try {
                losePowerNow(cut.into(), cut.random());
            } catch (IOException e) {
                throw new UncheckedIOException("what survives could not be written", e); // no fault of this disk
            }
        }
        faults.next();
    }

    Faults faults() {
        return faults;
    }

    Inodes inodes() {
        return inodes;
    }

    /** @throws NoSuchFileException for a real file of the disk while it is pulled out */
    void requirePlugged(Path file) throws NoSuchFileException {
        if (isUnplugged(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }

    boolean isUnplugged(Path file) {
        return !plugged && file.toAbsolutePath().normalize().startsWith(real);
    }
}
