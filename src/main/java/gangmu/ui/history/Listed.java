package gangmu.ui.history;

import gangmu.model.Chronicle;
import gangmu.model.Entry;
import java.util.List;

/**
 * The changes that pass a filter.
 *
 * @param entries the newest first
 * @param people everybody who ever changed the plan
 */
record Listed(Chronicle chronicle, List<Entry> entries, List<String> people) {

    /** What is known before anything was looked for. */
    static Listed nothing() {
        return new Listed(Chronicle.of(List.of()), List.of(), List.of());
    }

    int all() {
        return chronicle.entries().size();
    }
}
