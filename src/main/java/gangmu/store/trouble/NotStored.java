package gangmu.store.trouble;

import gangmu.model.Entry;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The disk did not take it; nothing was acknowledged and what was stored before is untouched. */
public final class NotStored extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    private NotStored(Throwable cause, String messageKey, Object... arguments) {
        super(cause, messageKey, arguments);
    }

    /** A change, which stays on the screen until there is room for it. */
    public static NotStored change(Path folder, Entry latest, Throwable cause) {
        return new NotStored(
                cause,
                "trouble.not-stored." + Obstacle.of(folder, cause),
                folder.toString(),
                Obstacle.reason(cause),
                latest.sequence(),
                LocalDateTime.ofInstant(latest.at(), ZoneId.systemDefault()));
    }

    /** What has to be written for a plan to be opened. */
    public static NotStored opening(Path folder, Throwable cause) {
        return new NotStored(
                cause, "trouble.not-opened." + Obstacle.of(folder, cause), folder.toString(), Obstacle.reason(cause));
    }

    /** There is no plan yet that could stay as it was. */
    public static NotStored creation(Path folder, Throwable cause) {
        return new NotStored(cause, "trouble.not-created", folder.toString(), Obstacle.told(folder, cause));
    }

    /** The plan under another passphrase, or under none any more; it stays as it was. */
    public static NotStored passphrase(Path folder, Throwable cause) {
        return new NotStored(cause, "trouble.passphrase.not-stored", folder.toString(), Obstacle.told(folder, cause));
    }

    /** Backups and damaged pieces of a plan that has another passphrase, or none, by now. */
    public static NotStored belongings(Path folder, Throwable cause) {
        return new NotStored(cause, "trouble.passphrase.backups", folder.toString(), Obstacle.told(folder, cause));
    }

    /** A backup that has to be there before something is done. */
    public static NotStored backup(Path folder, Throwable cause) {
        return new NotStored(cause, "trouble.backup.not-stored", folder.toString(), Obstacle.told(folder, cause));
    }
}
