package gangmu.faults;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A symbolic link, which never changes. */
final class LinkInode extends Inode {
    private final Path target;

    LinkInode(@Nullable Object key, Path target) {
        super(key);
        this.target = target;
    }

    Path target() {
        return target;
    }
}
