package gangmu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
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
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
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
            FolderLock lock = new FolderLock(real, lockedChannel(folder, me));
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                HELD_HERE.remove(real);
            }
        }
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
            channel.close();
            throw e;
        }
    }

    private static Holder holderOf(Path folder) throws IOException {
        return Holder.read(Files.readString(folder.resolve(NAME))).orElseGet(Holder::unknown);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
