package gangmu.store;

import gangmu.store.trouble.Holder;
import gangmu.store.trouble.PlanInUse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The hold of one process on a plan folder: a lock of the operating system, which ends with the process, on a file that
 * says whose it is.
 */
final class FolderLock implements AutoCloseable {
    static final String NAME = "lock";

    /** Far beyond the content, so that where locks forbid reading others can still read who holds it. */
    private static final long LOCKED_BYTE = 1L << 40;

    // Held for the whole process since POSIX locks are: closing any channel on the file would drop the lock.
    private static final Map<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();

    private final Path folder;
    private final Holder me;
    private FileChannel channel;
    private @Nullable Object locked;

    private FolderLock(Path folder, Holder me) throws IOException {
        this.folder = folder;
        this.me = me;
        this.channel = lockedChannel(folder, me);
        this.locked = identity();
    }

    /**
     * Takes hold of an existing folder.
     *
     * @throws PlanInUse if another process, or this one, holds it
     */
    static FolderLock take(Path folder, String user) throws IOException {
        Path real = folder.toRealPath();
        Holder me = Holder.here(user);
        @Nullable Holder other = HELD_HERE.putIfAbsent(real, me);
        if (other != null) {
            throw new PlanInUse(folder, other);
        }
        boolean taken = false;
        try {
            FolderLock lock = new FolderLock(real, me);
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                HELD_HERE.remove(real);
            }
        }
    }

    /**
     * Sees to it that the folder is still held: the lock goes when the file goes, as with a drive that is pulled out.
     *
     * @throws PlanInUse if another process took the folder meanwhile
     */
    void keep() throws IOException {
        if (!Objects.equals(locked, identity())) {
            FileChannel before = channel;
            channel = lockedChannel(folder, me);
            locked = identity();
            before.close();
        }
    }

    /** What tells the lock file from another of the same name, where the system tells that; null where there is none. */
    private @Nullable Object identity() throws IOException {
        Path file = folder.resolve(NAME);
        return Files.exists(file)
                ? Files.readAttributes(file, BasicFileAttributes.class).fileKey()
                : null;
    }

    private static FileChannel lockedChannel(Path folder, Holder me) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw new PlanInUse(folder, holderOf(folder));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me.text().getBytes(StandardCharsets.UTF_8)), 0);
            return channel;
        } catch (IOException | RuntimeException e) {
            // Whatever it was, the folder must not stay held.
            channel.close();
            throw e;
        }
    }

    private static Holder holderOf(Path folder) throws IOException {
        return Holder.read(Files.readString(folder.resolve(NAME))).orElseGet(Holder::unknown);
    }

    @Override
    public void close() throws IOException {
        try (FileChannel held = channel) {
            held.truncate(0);
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
