package gangmu.store.journal;

import gangmu.model.Change;
import gangmu.model.Edit;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.store.secret.Key;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.DamagedPlan;
import gangmu.store.trouble.PassphraseNeeded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Every change of a plan from the first, and the plan they make.
 *
 * @param lines the lines they were read from, after that of the journal's header
 * @param key the key that these are sealed with; empty where they are not
 */
public record History(List<Entry> entries, List<JournalLine> lines, Optional<Key> key, Plan plan) {

    /**
     * Reads and makes every change again.
     *
     * @param lines of one journal, the header first, each following from the one before
     * @param keyring has the passphrase, where the lines are sealed
     * @throws DamagedPlan naming the first line that cannot be a change of this plan
     * @throws PassphraseNeeded if the passphrase is not there
     */
    public static History of(Path folder, List<JournalLine> lines, Keyring keyring) {
        if (lines.size() < 2) {
            throw DamagedPlan.atLine(folder, lines.size() + 1, null);
        }
        Optional<Key> key =
                keyring.key(folder, Header.of(folder, lines.getFirst()).protection());
        List<Entry> entries = IntStream.range(1, lines.size())
                .parallel()
                .mapToObj(number -> entry(folder, number, lines.get(number), key))
                .toList();
        return new History(entries, lines, key, plan(folder, entries));
    }

    private static Entry entry(Path folder, int number, JournalLine line, Optional<Key> key) {
        try {
            Entry entry = EntryJson.read(line.content(key));
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

    /**
     * The same changes in another journal.
     *
     * @param after the key to seal them with, if any
     */
    public History renewed(Header other, Optional<Key> after) {
        List<JournalLine> renewed = new ArrayList<>(List.of(other.line()));
        for (JournalLine line : lines.subList(1, lines.size())) {
            renewed.add(JournalLine.of(renewed.getLast().hash(), line.content(key), after));
        }
        return new History(entries, List.copyOf(renewed), after, plan);
    }

    /**
     * Its beginning.
     *
     * @param length how many of the changes
     * @param then the plan that these make
     */
    public History upTo(int length, Plan then) {
        return new History(entries.subList(0, length), lines.subList(0, length + 1), key, then);
    }

    /** The end of the journal. */
    public Mark end() {
        return mark(entries.size());
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
