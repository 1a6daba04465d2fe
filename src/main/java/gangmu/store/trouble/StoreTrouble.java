package gangmu.store.trouble;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan folder that cannot be used as asked; each kind is named by what a user can do about it. */
public abstract sealed class StoreTrouble extends RuntimeException
        permits DamagedPlan,
                FolderNotEmpty,
                FolderReadOnly,
                NetworkFolder,
                NewerPlan,
                NotAPlanFolder,
                NotStored,
                PassphraseNeeded,
                PathNotAllowed,
                PlanInUse,
                PlanMissing,
                UnusableBackup {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    StoreTrouble(@Nullable Throwable cause, String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments), cause);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence that says what is wrong and what to do. */
    public final String messageKey() {
        return messageKey;
    }

    /** What that sentence is about: the folder first, as text. */
    public final List<Object> arguments() {
        return arguments;
    }
}
