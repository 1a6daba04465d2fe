package gangmu.store;

import java.nio.file.Path;

/** The disk did not take it; nothing was acknowledged and what was stored before is untouched. */
public final class NotStored extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    NotStored(Path folder, Throwable cause) {
        super(cause, "trouble.not-stored", folder.toString(), reason(cause));
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.toString() : message;
    }
}
