package gangmu.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file, directory or link, whatever it is called. */
abstract sealed class Inode permits FileInode, DirectoryInode, LinkInode {
    private final @Nullable Object key;
    private @Nullable DirectoryInode directory;
    private String name = "";

    Inode(@Nullable Object key) {
        this.key = key;
    }

    /** What was found at a real path and is not known yet. */
    static Inode found(Path path, BasicFileAttributes attributes) throws IOException {
        @Nullable Object key = attributes.fileKey();
        if (attributes.isDirectory()) {
            return new DirectoryInode(key);
        }
        return attributes.isSymbolicLink() ? new LinkInode(key, Files.readSymbolicLink(path)) : new FileInode(key);
    }

    /** Whether these are the attributes of this one, rather than of another that others put in its place. */
    boolean has(BasicFileAttributes attributes) {
        return Objects.equals(key, attributes.fileKey())
                && attributes.isDirectory() == this instanceof DirectoryInode
                && attributes.isSymbolicLink() == this instanceof LinkInode;
    }

    /** Where it is now; nowhere once it was deleted. */
    Optional<DirectoryInode> directory() {
        return Optional.ofNullable(directory);
    }

    String name() {
        return name;
    }

    void isNow(@Nullable DirectoryInode in, String called) {
        directory = in;
        name = called;
    }
}
