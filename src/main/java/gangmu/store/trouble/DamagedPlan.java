package gangmu.store.trouble;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The journal is not as it was written; nothing was changed, so a copy of the folder can be brought back. */
public final class DamagedPlan extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    private DamagedPlan(@Nullable Throwable cause, String messageKey, Object... arguments) {
        super(cause, messageKey, arguments);
    }

    public static DamagedPlan atLine(Path folder, int line, @Nullable Throwable cause) {
        return new DamagedPlan(cause, "trouble.damaged-line", folder.toString(), line);
    }

    public static DamagedPlan withoutJournal(Path folder) {
        return new DamagedPlan(null, "trouble.journal-missing", folder.toString());
    }
}
