package gangmu.store.journal;

import gangmu.model.Change;
import gangmu.model.Edit;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.store.trouble.DamagedPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every change of a plan from the first, and the plan they make.
 *
 * @param lines the lines they were read from, after that of the journal's header
 */
public record History(List<Entry> entries, List<JournalLine> lines, Plan plan) {

    /**
     * Reads and makes every change again.
     *
     * @param lines of one journal, the header first, each following from the one before
     * @throws DamagedPlan naming the first line that cannot be a change of this plan
     */
    public static History of(Path folder, List<JournalLine> lines) {
        if (lines.size() < 2) {
            throw DamagedPlan.atLine(folder, lines.size() + 1, null);
        }
        List<Entry> entries = IntStream.range(1, lines.size())
                .parallel()
                .mapToObj(number -> entry(folder, number, lines.get(number)))
                .toList();
        return new History(entries, lines, plan(folder, entries));
    }

    private static Entry entry(Path folder, int number, JournalLine line) {
        try {
            Entry entry = EntryJson.read(line.json());
            if (entry.sequence() == number) {
                return entry;
            }
        } catch (RuntimeException e) {
            // A line that is not ours can be wrong in any way, from its JSON to its dates and the rules of the model.
            throw DamagedPlan.atLine(folder, number + 1, e);
        }
        throw DamagedPlan.atLine(folder, number + 1, null);
    }

    private static Plan plan(Path folder, List<Entry> entries) {
        List<Change> changes = entries.stream().map(Entry::change).toList();
        try {
            return Plan.after(changes);
        } catch (RuntimeException e) {
            // Changes that do not fit each other break one rule of the model or another: all mean the same here.
            throw DamagedPlan.atLine(folder, firstWrong(changes), e);
        }
    }

    private static int firstWrong(List<Change> changes) {
        int number = 2;
        try {
            Plan plan = Plan.of(
                    changes.getFirst().edits().stream().map(Edit::element).toList());
            for (Change change : changes.subList(1, changes.size())) {
                number++;
                plan = plan.after(change);
            }
        } catch (RuntimeException e) {
            // The same that had broken some rule of the model before, now at a line that can be named.
            return number;
        }
        return number;
    }

    /** The journal as a file holds it. */
    public byte[] bytes() {
        return JournalLine.bytes(lines);
    }

    /** Where the journal was after an entry. */
    public Mark mark(long sequence) {
        return new Mark(sequence, lines.get((int) sequence).hash());
    }

    /** Whether the journal passes this very place. */
    public boolean passes(Mark mark) {
        return mark.isOn(lines);
    }
}
