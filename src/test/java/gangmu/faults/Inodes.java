package gangmu.faults;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known about everything in a real directory, where others may change things behind our back. */
final class Inodes {
    private final Path root;
    private final DirectoryInode top = new DirectoryInode(null);

    /** Takes all that is there now for durable. */
    Inodes(Path root) throws IOException {
        this.root = root;
        lookAgain();
        forceAll(top);
    }

    private static void forceAll(DirectoryInode directory) {
        directory.force();
        for (Inode inode : directory.inodes()) {
            switch (inode) {
                case FileInode file -> file.force();
                case DirectoryInode inner -> forceAll(inner);
                case LinkInode link -> {}
            }
        }
    }

    DirectoryInode top() {
        return top;
    }

    /** Reads everything as it is now. */
    void lookAgain() throws IOException {
        lookAtAll(top, root);
    }

    private void lookAtAll(DirectoryInode directory, Path path) throws IOException {
        lookInto(directory, path);
        for (Inode inode : directory.inodes()) {
            Path place = path.resolve(inode.name());
            if (inode instanceof FileInode file) {
                file.look(place);
            } else if (inode instanceof DirectoryInode inner) {
                lookAtAll(inner, place);
            }
        }
    }

    private static void lookInto(DirectoryInode directory, Path path) throws IOException {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            entries.forEach(entry -> names.add(name(entry)));
        } catch (NoSuchFileException | NotDirectoryException e) {
            // Deleted or exchanged behind our back a moment ago.
        }
        directory.keepOnly(names);
        for (String name : names) {
            known(directory, path.resolve(name));
        }
    }

    /** What is at a real path of a directory, which may be new to us. */
    private static Optional<Inode> known(DirectoryInode directory, Path path) throws IOException {
        String name = name(path);
        Optional<BasicFileAttributes> attributes = attributes(path);
        if (attributes.isEmpty()) {
            directory.remove(name);
            return Optional.empty();
        }
        @Nullable Inode known = directory.current(name);
        if (known == null || !known.has(attributes.get())) {
            known = Inode.found(path, attributes.get());
            directory.put(name, known);
        }
        return Optional.of(known);
    }

    private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS))
                    .filter(attributes -> !attributes.isOther()); // a pipe, which nobody could read to the end
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** What is at a real path; nothing if that is not on the disk. */
    Optional<Inode> at(Path path) throws IOException {
        Path place = place(path);
        if (place.equals(root)) {
            return Optional.of(top);
        }
        Optional<DirectoryInode> directory = directory(place);
        return directory.isEmpty() ? Optional.empty() : known(directory.get(), place);
    }

    private Optional<DirectoryInode> directory(Path place) throws IOException {
        Path parent = place.getParent();
        if (parent == null || !parent.startsWith(root)) {
            return Optional.empty();
        }
        return at(parent).filter(DirectoryInode.class::isInstance).map(DirectoryInode.class::cast);
    }

    /** A path without links on the way to its last name. */
    private static Path place(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        return parent == null ? whole : parent.toRealPath().resolve(name(whole));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Reads a file before it may lose its name. */
    void look(Path path) throws IOException {
        if (at(path).orElse(null) instanceof FileInode file) {
            file.look(path);
        }
    }

    void created(Path path) throws IOException {
        deleted(path); // if it was deleted behind our back, the system may have given its key to the new one
        at(path);
    }

    void deleted(Path path) throws IOException {
        unlink(place(path));
    }

    private Optional<Inode> unlink(Path place) throws IOException {
        return directory(place).flatMap(directory -> directory.remove(name(place)));
    }

    void moved(Path source, Path target) throws IOException {
        Optional<Inode> moved = unlink(place(source));
        Path place = place(target);
        Optional<DirectoryInode> directory = directory(place);
        if (moved.isPresent() && directory.isPresent()) {
            directory.get().put(name(place), moved.get());
        }
    }

    /** Makes the content of a file or the names of a directory durable; what has no name any more cannot be read. */
    void force(Inode inode) throws IOException {
        Optional<Path> path = path(inode);
        if (path.isEmpty()) {
            return;
        }
        if (inode instanceof FileInode file) {
            file.look(path.get());
            file.force();
        } else if (inode instanceof DirectoryInode directory) {
            lookInto(directory, path.get());
            directory.force();
        }
        inode.directory().ifPresent(parent -> parent.forceOne(inode.name(), inode));
    }

    private Optional<Path> path(Inode inode) {
        return inode == top
                ? Optional.of(root)
                : inode.directory().flatMap(this::path).map(above -> above.resolve(inode.name()));
    }
}
