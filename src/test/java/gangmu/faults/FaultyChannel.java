package gangmu.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An open file or directory of a faulty disk. */
final class FaultyChannel extends FileChannel {
    private static final Set<OpenOption> CREATING = Set.of(StandardOpenOption.CREATE, StandardOpenOption.CREATE_NEW);
    private static final Set<OpenOption> WRITING = Set.of(StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    private static final Set<OpenOption> FORCING = Set.of(StandardOpenOption.SYNC, StandardOpenOption.DSYNC);
    private static final int COPIED_AT_ONCE = 8192;

    private final FaultyDisk disk;
    private final Path path;
    private final FileChannel real;
    private final @Nullable Inode inode;
    private final boolean forcesWrites;

    private FaultyChannel(FaultyDisk disk, Path path, FileChannel real, boolean forcesWrites) throws IOException {
        this.disk = disk;
        this.path = path;
        this.real = real;
        this.inode = disk.inodes().at(path.toRealPath()).orElse(null);
        this.forcesWrites = forcesWrites;
    }

    static FaultyChannel open(FaultyDisk disk, Path path, Set<OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        synchronized (disk) {
            boolean writes = isAny(options, WRITING);
            boolean isThere = Files.exists(path);
            boolean isNew = writes && !isThere && isAny(options, CREATING);
            boolean cuts = writes && isThere && options.contains(StandardOpenOption.TRUNCATE_EXISTING);
            if (isNew || cuts) {
                disk.next();
            }
            if (isNew) {
                disk.faults().requireSpace();
            }
            FileChannel real = FileChannel.open(path, options, attributes);
            if (isNew) {
                disk.inodes().created(path.toRealPath());
            }
            return new FaultyChannel(disk, path, real, isAny(options, FORCING));
        }
    }

    private static boolean isAny(Set<OpenOption> options, Set<OpenOption> wanted) {
        return !Collections.disjoint(options, wanted);
    }

    /** The real channel, if the disk is there. */
    private FileChannel plugged() throws IOException {
        disk.requirePlugged(path);
        return real;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return plugged().read(into);
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        return plugged().read(into, offset, length);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        return plugged().read(into, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return write(from, real::write);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return write(from, part -> real.write(part, position));
    }

    /** Writes the first of the buffers that has something left, as a channel is allowed to. */
    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (from[i].hasRemaining()) {
                return write(from[i]);
            }
        }
        return 0;
    }

    private interface Writing {
        int of(ByteBuffer part) throws IOException;
    }

    private int write(ByteBuffer from, Writing writing) throws IOException {
        synchronized (disk) {
            plugged();
            disk.next();
            int fits = disk.faults().takeSpace(from.remaining());
            int written = writing.of(from.slice(from.position(), fits));
            from.position(from.position() + written);
            if (forcesWrites) {
                makeDurable();
            }
            return written;
        }
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        synchronized (disk) {
            plugged();
            disk.next();
            real.truncate(size);
            return this;
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        synchronized (disk) {
            plugged();
            if (!real.isOpen()) {
                throw new ClosedChannelException();
            }
            disk.next();
            makeDurable();
        }
    }

    /** Does nothing for what is not on the disk, such as the directory that the disk is in. */
    private void makeDurable() throws IOException {
        if (inode != null) {
            disk.inodes().force(inode);
        }
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return plugged().transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(COPIED_AT_ONCE);
        long copied = 0;
        while (copied < count && source.read(buffer.limit((int) Math.min(COPIED_AT_ONCE, count - copied))) > 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                copied += write(buffer, position + copied);
            }
            buffer.clear();
        }
        return copied;
    }

    @Override
    public long position() throws IOException {
        return plugged().position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        plugged().position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return plugged().size();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return plugged().map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean isShared) throws IOException {
        return plugged().lock(position, size, isShared);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean isShared) throws IOException {
        return plugged().tryLock(position, size, isShared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
