package gangmu.faults;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@link Files} asks of a faulty disk. */
final class FaultyProvider extends FileSystemProvider {
    private final FaultyDisk disk;

    FaultyProvider(FaultyDisk disk) {
        this.disk = disk;
    }

    /** The real path, if the disk is there. */
    Path plugged(Path path) throws IOException {
        Path real = FaultyPath.requireFaulty(path);
        disk.requirePlugged(real);
        return real;
    }

    private static boolean exists(Path real) {
        return Files.exists(real, LinkOption.NOFOLLOW_LINKS);
    }

    private static FaultyFileSystem fileSystem(Path path) {
        return ((FaultyPath) path).fileSystem();
    }

    @Override
    public FileChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return FaultyChannel.open(disk, plugged(path), Set.copyOf(options), attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        FaultyFileSystem files = fileSystem(directory);
        Path real = plugged(directory);
        FileSystemProvider provider = real.getFileSystem().provider();
        return new FaultyDirectoryStream(
                files, provider.newDirectoryStream(real, entry -> filter.accept(files.path(entry))));
    }

    @Override
    public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
        create(directory, real -> Files.createDirectory(real, attributes));
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        create(link, real -> Files.createSymbolicLink(real, FaultyPath.realOf(target), attributes));
    }

    private interface Creation {
        Path of(Path real) throws IOException;
    }

    private void create(Path path, Creation creation) throws IOException {
        Path real = plugged(path);
        synchronized (disk) {
            if (exists(real)) {
                throw new FileAlreadyExistsException(real.toString());
            }
            disk.next();
            disk.faults().requireSpace();
            disk.inodes().created(creation.of(real));
        }
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return fileSystem(link).path(Files.readSymbolicLink(plugged(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        Path real = plugged(path);
        synchronized (disk) {
            requireExists(real);
            disk.next();
            disk.inodes().look(real);
            Files.delete(real);
            disk.inodes().deleted(real);
        }
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Path from = plugged(source);
        Path to = plugged(target);
        synchronized (disk) {
            requireExists(from);
            disk.next();
            disk.inodes().look(from);
            disk.inodes().look(to);
            Files.move(from, to, options);
            disk.inodes().moved(from, to);
        }
    }

    private static void requireExists(Path real) throws IOException {
        if (!exists(real)) {
            throw new NoSuchFileException(real.toString());
        }
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        List<CopyOption> wanted = List.of(options);
        boolean isDirectory =
                Files.readAttributes(source, BasicFileAttributes.class).isDirectory();
        if (exists(plugged(target)) && isSameFile(source, target)) {
            return;
        }
        if (wanted.contains(StandardCopyOption.REPLACE_EXISTING)) {
            Files.deleteIfExists(target);
        }
        if (isDirectory) {
            Files.createDirectory(target);
        } else {
            copyContent(source, target);
        }
        if (wanted.contains(StandardCopyOption.COPY_ATTRIBUTES)) {
            Files.setLastModifiedTime(target, Files.getLastModifiedTime(source));
        }
    }

    private static void copyContent(Path source, Path target) throws IOException {
        try (InputStream content = Files.newInputStream(source)) {
            Files.copy(content, target);
        }
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return path.equals(other) || (other instanceof FaultyPath && Files.isSameFile(plugged(path), plugged(other)));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(plugged(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(plugged(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        Path real = plugged(path);
        real.getFileSystem().provider().checkAccess(real, modes);
    }

    @Override
    public <V extends @Nullable FileAttributeView> V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        Path real = FaultyPath.requireFaulty(path);
        // It is asked only afterwards, so without a disk it has to look where nothing is.
        Path seen =
                disk.isUnplugged(real) ? real.resolveSibling(UUID.randomUUID().toString()) : real;
        return Files.getFileAttributeView(seen, type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return Files.readAttributes(plugged(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Files.readAttributes(plugged(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Path real = plugged(path);
        synchronized (disk) {
            disk.faults().requirePower();
            Files.setAttribute(real, attribute, value, options);
        }
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
