package gangmu.store;

import gangmu.model.Edit;
import gangmu.model.Entry;
import gangmu.model.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Every change of a plan from the first, checked against each other, and the plan they make.
 *
 * @param hashes the hash of each entry's line, after that of the header
 */
record History(List<Entry> entries, List<String> hashes, Plan plan) {

    /**
     * Makes every change again.
     *
     * @throws DamagedPlan naming the first line that does not follow from those before
     */
    static History of(Path folder, List<JournalLine> lines) {
        if (lines.size() < 2) {
            throw DamagedPlan.atLine(folder, lines.size() + 1, null);
        }
        List<Entry> entries = new ArrayList<>();
        List<String> hashes = new ArrayList<>(List.of(lines.getFirst().hash()));
        for (JournalLine line : lines.subList(1, lines.size())) {
            entries.add(entry(folder, line, hashes));
            hashes.add(line.hash());
        }
        return new History(List.copyOf(entries), List.copyOf(hashes), replay(folder, entries));
    }

    private static Entry entry(Path folder, JournalLine line, List<String> hashes) {
        int number = hashes.size() + 1;
        if (!line.hashBefore().equals(hashes.getLast())) {
            throw DamagedPlan.atLine(folder, number, null);
        }
        try {
            Entry entry = EntryJson.read(line.json());
            if (entry.sequence() == hashes.size()) {
                return entry;
            }
        } catch (RuntimeException e) {
            // A line that is not ours can be wrong in any way, from its JSON to its dates and the rules of the model.
            throw DamagedPlan.atLine(folder, number, e);
        }
        throw DamagedPlan.atLine(folder, number, null);
    }

    private static Plan replay(Path folder, List<Entry> entries) {
        int number = 2;
        try {
            Plan plan = Plan.of(entries.getFirst().change().edits().stream()
                    .map(Edit::element)
                    .toList());
            for (Entry entry : entries.subList(1, entries.size())) {
                number++;
                plan = plan.after(entry.change());
            }
            return plan;
        } catch (RuntimeException e) {
            // Changes that do not fit each other break one rule of the model or another: all mean the same here.
            throw DamagedPlan.atLine(folder, number, e);
        }
    }
}
