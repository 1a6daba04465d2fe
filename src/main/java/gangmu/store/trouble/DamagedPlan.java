package gangmu.store.trouble;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The journal is not as it was written; nothing was changed, so a copy of the folder can be brought back. */
public final class DamagedPlan extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    private static final String OF_ANOTHER = "trouble.journal-of-another-plan";

    private DamagedPlan(@Nullable Throwable cause, String messageKey, Object... arguments) {
        super(cause, messageKey, arguments);
    }

    public static DamagedPlan atLine(Path folder, int line, @Nullable Throwable cause) {
        return new DamagedPlan(cause, "trouble.damaged-line", folder.toString(), line);
    }

    public static DamagedPlan ofAnotherPlan(Path folder) {
        return new DamagedPlan(null, OF_ANOTHER, folder.toString());
    }

    /** Whether the journal is sound, but that of another plan than head and backups are of. */
    public boolean isOfAnotherPlan() {
        return messageKey().equals(OF_ANOTHER);
    }

    public static DamagedPlan withoutJournal(Path folder) {
        return new DamagedPlan(null, "trouble.journal-missing", folder.toString());
    }
}
