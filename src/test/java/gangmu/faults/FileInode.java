package gangmu.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file, with the content that it had when it was last forced and when it was last looked at. */
final class FileInode extends Inode {
    private byte[] durable = {};
    private byte[] current = {};

    FileInode(@Nullable Object key) {
        super(key);
    }

    byte[] durable() {
        return durable;
    }

    byte[] current() {
        return current;
    }

    void look(Path path) throws IOException {
        try {
            current = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            // Deleted behind our back a moment ago.
        }
    }

    void force() {
        durable = current;
    }
}
