package gangmu.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The file systems of other computers: their locks and their word that something is on the disk cannot be relied on. */
final class Network {
    /** By the names that systems give them; a share that a letter stands for is told by its path. */
    private static final Pattern TYPES = Pattern.compile("nfs\\d?|cifs|smb\\w*|ncpfs?|afpfs|afs|webdav|davfs\\d?|sshfs"
            + "|fuse\\.(?:sshfs|rclone|davfs\\d?|s3fs|gvfsd-fuse)|glusterfs|fuse\\.glusterfs|ceph|lustre");

    private Network() {}

    static boolean holds(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        return isNamed(store.type()) || isShare(folder.toRealPath().toString());
    }

    static boolean isNamed(String type) {
        return TYPES.matcher(type.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a path is that of a share on Windows: two backslashes, a computer, a name. */
    static boolean isShare(String path) {
        return path.startsWith("\\\\") && !path.startsWith("\\\\?\\") && !path.startsWith("\\\\.\\");
    }
}
