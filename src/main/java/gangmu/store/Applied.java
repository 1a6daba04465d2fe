package gangmu.store;

/**
 * How far the database has followed the journal.
 *
 * @param sequence the number of the last entry applied, 0 for none
 * @param hash the hash of that entry's line
 */
record Applied(long sequence, String hash) {
    static final Applied NOTHING = new Applied(0, Hashes.NONE);

    /** The end of the history. */
    static Applied last(History history) {
        return new Applied(history.entries().size(), history.hashes().getLast());
    }

    /** Whether the journal holds this very entry; a database without any was never finished, or was cut to nothing. */
    boolean isIn(History history) {
        return sequence > 0
                && sequence < history.hashes().size()
                && history.hashes().get((int) sequence).equals(hash);
    }
}
