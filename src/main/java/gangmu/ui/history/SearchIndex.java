package gangmu.ui.history;

import gangmu.explain.SearchedWords;
import gangmu.model.Chronicle;
import gangmu.model.Entry;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The words of every change that was ever looked through, made once; used by one thread in the background. */
final class SearchIndex {
    private final Texts texts;
    private final List<String> words = new ArrayList<>();

    SearchIndex(Texts texts) {
        this.texts = texts;
    }

    /** Takes in what came since. */
    void follow(Chronicle chronicle) {
        List<Entry> entries = chronicle.entries();
        if (words.size() < entries.size()) {
            SearchedWords maker = new SearchedWords(chronicle.takenBack(), chronicle.after(entries.size()), texts);
            words.addAll(entries.subList(words.size(), entries.size()).parallelStream()
                    .map(maker::of)
                    .toList());
        }
    }

    String of(Entry entry) {
        return words.get((int) entry.sequence() - 1);
    }
}
