package gangmu.store;

import java.util.List;

/**
 * Something in a plan folder that is not as it should be.
 *
 * @param arguments what the sentence is about
 */
public record Finding(What what, List<Object> arguments) {

    /** What is not as it should be. */
    public enum What {
        JOURNAL_DAMAGED,
        JOURNAL_MISSING,
        COPY_DAMAGED,
        COPY_MISSING,
        BOTH_DAMAGED,
        HEAD_DAMAGED,
        DATABASE_MISSING,
        DATABASE_DAMAGED,
        DATABASE_FOREIGN,
        BACKUP_DAMAGED,
        /** It may have been meant. */
        BACKUP_SHRUNK,
        /** It is of another plan. */
        BACKUP_FOREIGN,
        /** With another passphrase than the plan. */
        BACKUP_SEALED,
        PLAN_DAMAGED,
        /** Its journal is that of another plan. */
        PLAN_EXCHANGED
    }

    /** Whether something is wrong, or may be. */
    public boolean isDamage() {
        return what != What.BACKUP_SHRUNK && what != What.BACKUP_FOREIGN && what != What.BACKUP_SEALED;
    }

    Finding(What what, Object... arguments) {
        this(what, List.of(arguments));
    }
}
