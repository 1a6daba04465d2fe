package gangmu.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A path that leads to a faulty disk, and as text to the real one. */
record FaultyPath(FaultyFileSystem fileSystem, Path real) implements Path {

    /** The real path; that of a real one too, so that names made with {@code Path.of} can be resolved as usual. */
    static Path realOf(Path path) {
        return path instanceof FaultyPath faulty ? faulty.real : path;
    }

    /** The real path of one that has to lead to a faulty disk. */
    static Path requireFaulty(Path path) {
        if (path instanceof FaultyPath faulty) {
            return faulty.real;
        }
        throw new ProviderMismatchException();
    }

    private Path with(Path other) {
        return fileSystem.path(other);
    }

    private @Nullable Path withAny(@Nullable Path other) {
        return other == null ? null : fileSystem.path(other);
    }

    @Override
    public FaultyFileSystem getFileSystem() {
        return fileSystem;
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return withAny(real.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return withAny(real.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return withAny(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return with(real.getName(index));
    }

    @Override
    public Path subpath(int beginIndex, int endIndex) {
        return with(real.subpath(beginIndex, endIndex));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof FaultyPath faulty && real.startsWith(faulty.real);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof FaultyPath faulty && real.endsWith(faulty.real);
    }

    @Override
    public Path normalize() {
        return with(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return with(real.resolve(realOf(other)));
    }

    @Override
    public Path relativize(Path other) {
        return with(real.relativize(realOf(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return with(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return with(fileSystem.provider().plugged(this).toRealPath(options));
    }

    @Override
    public File toFile() {
        return real.toFile();
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        return real.register(watcher, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(requireFaulty(other));
    }

    @Override
    public String toString() {
        return real.toString();
    }
}
