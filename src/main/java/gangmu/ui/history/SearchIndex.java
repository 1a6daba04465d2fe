package gangmu.ui.history;

import gangmu.explain.SearchedWords;
import gangmu.model.Chronicle;
import gangmu.model.Entry;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The words of every change that was ever looked through, made once; used by one thread in the background. */
final class SearchIndex {
    private static final int SLICE = 4_000;

    private final Texts texts;
    private final List<String> words = new ArrayList<>();

    SearchIndex(Texts texts) {
        this.texts = texts;
    }

    /** Takes in all that came since. */
    void follow(Chronicle chronicle) {
        follow(chronicle, chronicle.entries().size());
    }

    /** Takes in some of what came since, so that others get their turn between; returns whether there is more. */
    boolean followSome(Chronicle chronicle) {
        int all = chronicle.entries().size();
        follow(chronicle, Math.min(all, words.size() + SLICE));
        return words.size() < all;
    }

    private void follow(Chronicle chronicle, int upTo) {
        List<Entry> entries = chronicle.entries();
        if (words.size() < upTo) {
            SearchedWords maker = new SearchedWords(chronicle.takenBack(), chronicle.after(entries.size()), texts);
            words.addAll(entries.subList(words.size(), upTo).parallelStream()
                    .map(maker::of)
                    .toList());
        }
    }

    String of(Entry entry) {
        return words.get((int) entry.sequence() - 1);
    }
}
