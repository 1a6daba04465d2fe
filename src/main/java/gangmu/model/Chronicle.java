package gangmu.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was ever done to a plan, and the plan as it was after each of it.
 *
 * <p>Plans of the past are made when they are asked for, from the nearest one that is known; they may be asked for on any
 * thread.
 */
public final class Chronicle {
    /** Plans that stand closer together are not kept. */
    private static final int STRIDE = 250;

    private final List<Entry> entries;
    private final TakenBack takenBack;
    private final NavigableMap<Long, Plan> known;

    private Chronicle(List<Entry> entries, NavigableMap<Long, Plan> known) {
        this.entries = List.copyOf(entries);
        this.takenBack = TakenBack.in(entries);
        this.known = known;
    }

    /**
     * What entries tell.
     *
     * @param entries all of them, oldest first
     */
    public static Chronicle of(List<Entry> entries) {
        return new Chronicle(entries, new ConcurrentSkipListMap<>());
    }

    /** The same history some changes later. */
    public Chronicle grown(List<Entry> longer) {
        return new Chronicle(longer, known);
    }

    /** Takes note of the plan after an entry, where it is known anyway. */
    public void know(long sequence, Plan plan) {
        known.put(sequence, plan);
    }

    /** All changes, oldest first. */
    public List<Entry> entries() {
        return entries;
    }

    /** The change with this number. */
    public Entry entry(long sequence) {
        return entries.get((int) sequence - 1);
    }

    /** Which entries were taken back. */
    public TakenBack takenBack() {
        return takenBack;
    }

    /** The number of the last change before a moment; empty where the plan was not begun by then. */
    public Optional<Long> lastBefore(Instant moment) {
        return entries.reversed().stream()
                .filter(entry -> entry.at().isBefore(moment))
                .findFirst()
                .map(Entry::sequence);
    }

    /** Whether a change can be taken back alone. */
    public Reversal reversal(long sequence) {
        return Reversal.of(entries, takenBack, sequence, after(entries.size()));
    }

    /** The plan that a change was made in; of the one that created it, also what that led to. */
    public Plan before(long sequence) {
        return after(Math.max(1, sequence - 1));
    }

    /** The plan that a change led to. */
    public Plan after(long sequence) {
        Map.@Nullable Entry<Long, Plan> below = known.floorEntry(sequence);
        Map.@Nullable Entry<Long, Plan> above = known.ceilingEntry(sequence);
        long behind = sequence - (below == null ? 0 : below.getKey());
        if (above != null && above.getKey() - sequence <= behind) {
            return kept(sequence, above.getKey() - sequence, back(above.getValue(), above.getKey(), sequence));
        }
        List<Change> changes = changes(sequence - behind, sequence);
        Plan plan = below == null ? Plan.after(changes) : forward(below.getValue(), changes);
        return kept(sequence, behind, plan);
    }

    private Plan kept(long sequence, long distance, Plan plan) {
        if (distance >= STRIDE) {
            known.put(sequence, plan);
        }
        return plan;
    }

    private Plan back(Plan from, long sequence, long to) {
        return forward(
                from,
                changes(to, sequence).reversed().stream().map(Change::inverse).toList());
    }

    /** Many changes in one go, since each alone would be checked and numbered for nobody to see. */
    private static Plan forward(Plan from, List<Change> changes) {
        return changes.isEmpty()
                ? from
                : from.after(new Change(
                        changes.getLast().deed(),
                        changes.stream()
                                .flatMap(change -> change.edits().stream())
                                .toList()));
    }

    private List<Change> changes(long after, long upTo) {
        return entries.subList((int) after, (int) upTo).stream()
                .map(Entry::change)
                .toList();
    }
}
