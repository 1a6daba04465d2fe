package gangmu.ui.history;

import gangmu.explain.ChangeWords;
import gangmu.explain.ChangedFields;
import gangmu.explain.EntryWords;
import gangmu.model.Chronicle;
import gangmu.model.Entry;
import gangmu.model.Reversal;
import gangmu.text.Texts;

/**
 * All that is told of one change.
 *
 * @param deed what it did in a few words
 */
record Told(Entry entry, String deed, ChangedFields fields, Reversal reversal) {
    /** More than anybody reads on a screen. */
    static final int FIELDS = 500;

    static Told of(Entry entry, Chronicle chronicle, Texts texts) {
        long sequence = entry.sequence();
        ChangeWords words =
                ChangeWords.of(entry.change(), chronicle.before(sequence), chronicle.after(sequence), texts);
        return new Told(
                entry,
                EntryWords.line(entry, chronicle.takenBack(), texts),
                words.first(FIELDS),
                chronicle.reversal(sequence));
    }
}
