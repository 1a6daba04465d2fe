package gangmu.ui.history;

import gangmu.explain.ChangeWords;
import gangmu.model.Chronicle;
import gangmu.model.Entry;
import gangmu.text.Texts;
import gangmu.ui.desk.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What changes did in a line each, made in the background for those that are on the screen, the last asked for first. */
final class Summaries {
    /** As many as a screen shows at once. */
    private static final int AT_ONCE = 40;

    /** Whoever scrolls on does not wait for what was scrolled past. */
    private static final int WAITING_AT_MOST = 120;

    private final Supplier<Chronicle> chronicle;
    private final Texts texts;
    private final Background background;
    private final Map<Long, ReadOnlyStringWrapper> lines = new HashMap<>();
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private boolean working;

    Summaries(Supplier<Chronicle> chronicle, Texts texts, Background background) {
        this.chronicle = chronicle;
        this.texts = texts;
        this.background = background;
    }

    /** The line of an entry, empty until it is known. */
    ReadOnlyStringProperty of(Entry entry) {
        ReadOnlyStringWrapper line = lines.computeIfAbsent(entry.sequence(), key -> new ReadOnlyStringWrapper(""));
        if (line.get().isEmpty() && !waiting.contains(entry)) {
            waiting.push(entry);
            if (waiting.size() > WAITING_AT_MOST) {
                waiting.removeLast();
            }
            work();
        }
        return line.getReadOnlyProperty();
    }

    private void work() {
        if (working || waiting.isEmpty()) {
            return;
        }
        working = true;
        List<Entry> next = new ArrayList<>();
        while (next.size() < AT_ONCE && !waiting.isEmpty()) {
            next.add(waiting.pop());
        }
        Chronicle known = chronicle.get();
        var _ = background.inBackground(() -> summaries(known, next)).whenComplete((made, trouble) -> {
            working = false;
            if (trouble != null) {
                background.onTrouble(trouble);
            } else {
                made.forEach((sequence, line) -> lines.computeIfAbsent(sequence, key -> new ReadOnlyStringWrapper())
                        .set(line));
                work();
            }
        });
    }

    private Map<Long, String> summaries(Chronicle known, List<Entry> entries) {
        Map<Long, String> made = new LinkedHashMap<>();
        for (Entry entry : entries) {
            ChangeWords words = ChangeWords.of(
                    entry.change(), known.before(entry.sequence()), known.after(entry.sequence()), texts);
            made.put(entry.sequence(), words.summary());
        }
        return made;
    }
}
