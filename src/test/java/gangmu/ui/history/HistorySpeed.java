package gangmu.ui.history;

import gangmu.model.Chronicle;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.util.List;

/** What the history does in the background, for those who measure it. */
public final class HistorySpeed {
    private final List<Entry> entries;
    private final Plan present;
    private final Texts texts;
    private final SearchIndex index;

    public HistorySpeed(List<Entry> entries, Plan present, Texts texts) {
        this.entries = entries;
        this.present = present;
        this.texts = texts;
        this.index = new SearchIndex(texts);
        index.follow(chronicle());
    }

    private Chronicle chronicle() {
        Chronicle chronicle = Chronicle.of(entries);
        chronicle.know(entries.size(), present);
        return chronicle;
    }

    /** How many changes are listed at first. */
    public int open() {
        return Filter.NONE.of(chronicle().entries(), index::of).size();
    }

    public int index() {
        SearchIndex another = new SearchIndex(texts);
        another.follow(chronicle());
        return another.of(entries.getLast()).length();
    }

    public int filter(String typed) {
        return Filter.NONE.text(typed).of(entries, index::of).size();
    }

    /** How many fields a change changed that was made when a tenth of all were. */
    public int old() {
        Chronicle chronicle = chronicle();
        return Told.of(chronicle.entry(entries.size() / 10), chronicle, texts)
                .fields()
                .first()
                .size();
    }
}
