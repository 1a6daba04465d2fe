package gangmu.store.backup;

/** Why a backup was made. */
public enum Occasion {
    OPENING,
    INTERVAL,
    BEFORE_IMPORT,
    BEFORE_RESTORE,
    BEFORE_DELETION,
    BEFORE_UPGRADE,
    BY_HAND
}
