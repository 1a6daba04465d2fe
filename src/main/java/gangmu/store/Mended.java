package gangmu.store;

/**
 * What opening a plan folder had to put right; no stored change is ever lost by it.
 *
 * @param changes how many changes were put back into the file, 0 where that is not counted
 */
public record Mended(What what, int changes) {

    /** What had happened to the folder. */
    public enum What {
        /** The end of the journal held a line that was never stored completely; it was cut off and kept aside. */
        UNFINISHED_LINE_CUT,
        /** The journal was damaged or missing; it was put aside and made again from its copy. */
        JOURNAL_RESTORED,
        /** The copy of the journal was damaged or missing; it was put aside and made again from the journal. */
        COPY_RESTORED,
        /** Both files of the journal lacked the same changes; they were made again with what had these. */
        BOTH_RESTORED,
        /** The record of how far the plan had got was damaged or missing; it was made again. */
        HEAD_RESTORED,
        /** The database lacked changes that the journal holds; they were applied. */
        DATABASE_CAUGHT_UP,
        /** The database was missing; it was made from the journal again. */
        DATABASE_MISSING,
        /** The database was damaged; it was put aside and made from the journal again. */
        DATABASE_REBUILT,
        /** The database came from another machine and was not opened; it was put aside and made from the journal. */
        DATABASE_FOREIGN
    }

    Mended(What what) {
        this(what, 0);
    }
}
