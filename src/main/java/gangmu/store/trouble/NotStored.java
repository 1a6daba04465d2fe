package gangmu.store.trouble;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The disk did not take it; nothing was acknowledged and what was stored before is untouched. */
public final class NotStored extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    public NotStored(Path folder, Throwable cause) {
        this("trouble.not-stored", folder, cause);
    }

    private NotStored(String messageKey, Path folder, Throwable cause) {
        super(cause, messageKey, folder.toString(), reason(cause));
    }

    /** There is no plan yet that could stay as it was. */
    public static NotStored atCreation(Path folder, Throwable cause) {
        return new NotStored("trouble.not-created", folder, cause);
    }

    /** A backup that has to be there before something is done. */
    public static NotStored backup(Path folder, Throwable cause) {
        return new NotStored("trouble.backup.not-stored", folder, cause);
    }

    /** What the disk itself said, below all that was wrapped around it. */
    private static String reason(Throwable cause) {
        @Nullable Throwable below = cause.getCause();
        if (below != null) {
            return reason(below);
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
