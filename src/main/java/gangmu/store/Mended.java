package gangmu.store;

/** What opening a plan folder had to put right; no stored change is ever lost by it, except as said. */
public enum Mended {
    /** The end of the journal held a line that was never stored completely; it was cut off and kept aside. */
    UNFINISHED_LINE_CUT,
    /** The database lacked changes that the journal holds; they were applied. */
    DATABASE_CAUGHT_UP,
    /** The database was missing; it was made from the journal again. */
    DATABASE_MISSING,
    /** The database was unreadable or contradicted the journal; it was put aside and made again. */
    DATABASE_REBUILT,
    /** The database holds later changes than the journal, which were lost with the journal's end; it was put aside. */
    JOURNAL_BEHIND
}
