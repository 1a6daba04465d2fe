package gangmu.store.journal;

/** How one of the files of a journal was found. */
public enum Condition {
    WHOLE,
    /** As it is left where the program is stopped while it writes: nothing of it had been acknowledged. */
    INTERRUPTED,
    MISSING,
    DAMAGED
}
