package gangmu.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which entries of a history stand no longer, since a later one took them back that stands itself. */
public final class TakenBack {
    private final Map<Long, Entry> by = new HashMap<>();
    private final Set<Long> backwards = new HashSet<>();
    private final Set<Long> inexact = new HashSet<>();

    private TakenBack() {}

    /** Those of a whole history, oldest first. */
    public static TakenBack in(List<Entry> entries) {
        TakenBack found = new TakenBack();
        entries.reversed().forEach(entry -> found.read(entry, entries));
        entries.forEach(found::turn);
        return found;
    }

    /** The later ones are read first: what was taken back itself took nothing back in the end. */
    private void read(Entry entry, List<Entry> entries) {
        Long undone = entry.undoes();
        if (undone != null && undone < entry.sequence() && !by.containsKey(entry.sequence())) {
            by.put(undone, entry);
            Change before = entries.get(undone.intValue() - 1).change();
            if (!entry.change().edits().equals(before.inverse().edits())) {
                inexact.add(entry.sequence());
            }
        }
    }

    /** Each taking back turns round what it takes back: the second makes again, the third takes back again. */
    private void turn(Entry entry) {
        if (entry.undoes() != null && !backwards.contains(entry.undoes())) {
            backwards.add(entry.sequence());
        }
    }

    /** Whether an entry made again what was taken back before. */
    public boolean isMadeAgain(Entry entry) {
        return entry.undoes() != null && !backwards.contains(entry.sequence());
    }

    /** The entry that took this one back, where it stands no longer. */
    public Optional<Entry> by(long sequence) {
        return Optional.ofNullable(by.get(sequence));
    }

    /** Whether all that came of an entry since another is nothing: it was taken back, or took back what came since. */
    boolean isNothing(Entry entry, long since) {
        Long undone = entry.undoes();
        return by.containsKey(entry.sequence())
                ? by(entry.sequence()).filter(this::isExact).isPresent()
                : undone != null && undone > since && undone < entry.sequence() && isExact(entry);
    }

    /** Whether it left nothing of what it took back, not even another place among others. */
    private boolean isExact(Entry entry) {
        return !inexact.contains(entry.sequence());
    }
}
