package gangmu.store.trouble;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file is no backup that this program can use; choose another. */
public final class UnusableBackup extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    private UnusableBackup(@Nullable Throwable cause, String messageKey, Path file) {
        super(cause, messageKey, file.toString());
    }

    /** It may not be read, or is not there. */
    public static UnusableBackup unreadable(Path file, Throwable cause) {
        return new UnusableBackup(cause, "trouble.backup.unreadable", file);
    }

    /** It is not as it was written. */
    public static UnusableBackup damaged(Path file, @Nullable Throwable cause) {
        return new UnusableBackup(cause, "trouble.backup.damaged", file);
    }

    /** It is something else. */
    public static UnusableBackup other(Path file) {
        return new UnusableBackup(null, "trouble.backup.other", file);
    }

    /** A later version of the program wrote it. */
    public static UnusableBackup newer(Path file) {
        return new UnusableBackup(null, "trouble.backup.newer", file);
    }

    /** It is of another plan than the one it is to be restored over. */
    public static UnusableBackup ofAnotherPlan(Path file) {
        return new UnusableBackup(null, "trouble.backup.another", file);
    }
}
