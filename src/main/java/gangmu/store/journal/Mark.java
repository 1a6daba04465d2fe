package gangmu.store.journal;

import java.util.List;

/**
 * A place in a journal: how far somebody had followed it.
 *
 * @param sequence the number of the last entry followed, 0 for none
 * @param hash the hash of that entry's line
 */
public record Mark(long sequence, String hash) {
    /** Before the first entry of any journal. */
    public static final Mark NOTHING = new Mark(0, Hashes.NONE);

    /** The end of these lines, the first of which is the header. */
    static Mark endOf(List<JournalLine> lines) {
        return new Mark(lines.size() - 1L, lines.getLast().hash());
    }

    /** Whether the journal with these lines, the first of which is the header, passes this very place. */
    boolean isOn(List<JournalLine> lines) {
        return sequence > 0
                && sequence < lines.size()
                && lines.get((int) sequence).hash().equals(hash);
    }
}
