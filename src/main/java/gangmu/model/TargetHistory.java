package gangmu.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of every target from the first change of a plan to the latest. */
final class TargetHistory {
    private final Map<Id, Kpi> kpis = new HashMap<>();
    private final Map<Id, Method> methods = new HashMap<>();
    private final Map<Key, Target> stated = new HashMap<>();
    private final List<TargetAdjustment> adjustments = new ArrayList<>();

    TargetHistory(List<Entry> entries) {
        Set<Long> standing = standing(entries);
        for (Entry entry : entries) {
            entry.change().edits().forEach(this::follow);
            if (standing.contains(entry.sequence())) {
                targets(entry.change()).forEach(edit -> adjust(edit, entry));
            }
        }
    }

    /** Adjustments of the KPIs that there are. */
    List<TargetAdjustment> adjustments() {
        return adjustments.stream()
                .filter(adjustment -> kpis.containsKey(adjustment.kpi()))
                .toList();
    }

    /** The numbers of those that change targets, less what was undone, and less the undoing. */
    private static Set<Long> standing(List<Entry> entries) {
        List<Entry> standing = new ArrayList<>();
        for (Entry entry : entries) {
            if (!targets(entry.change()).isEmpty()) {
                Change undone = entry.change().inverse();
                standing.reversed().stream()
                        .filter(earlier -> earlier.change().equals(undone))
                        .findFirst()
                        .ifPresentOrElse(standing::remove, () -> standing.add(entry));
            }
        }
        return standing.stream().map(Entry::sequence).collect(Collectors.toSet());
    }

    /** Each target that a change touches, once, as it was before and after. */
    private static List<Edit> targets(Change change) {
        Map<Key, Edit> net = new LinkedHashMap<>();
        for (Edit edit : change.edits()) {
            if (edit.element() instanceof Target) {
                net.merge(edit.key(), edit, TargetHistory::both);
            }
        }
        return net.values().stream()
                .filter(edit -> edit.before() == null || !edit.before().equals(edit.after()))
                .toList();
    }

    /** Both in one; null where the second takes the first back. */
    private static @Nullable Edit both(Edit first, Edit second) {
        return first.before() == null && second.after() == null ? null : new Edit(first.before(), second.after());
    }

    private void follow(Edit edit) {
        switch (edit.element()) {
            case Kpi kpi -> follow(edit, kpis, kpi.id(), kpi);
            case Measure measure -> follow(edit, methods, measure.kpi(), measure.method());
            default -> {}
        }
    }

    private static <T> void follow(Edit edit, Map<Id, T> all, Id kpi, T now) {
        if (edit.after() == null) {
            all.remove(kpi);
        } else {
            all.put(kpi, now);
        }
    }

    private void adjust(Edit edit, Entry entry) {
        @Nullable Target last = stated.get(edit.key());
        @Nullable Target after = (Target) edit.after();
        if (last != null) {
            adjustments.add(new TargetAdjustment(
                    (Target) edit.before(),
                    after,
                    isEasier(last, after),
                    entry.change().deed().reason(),
                    new Entered(entry.by(), entry.at())));
        }
        if (after != null) {
            stated.put(edit.key(), after);
        }
    }

    /** Held against the target stated last, so that clearing it first makes no difference. */
    private boolean isEasier(Target last, @Nullable Target after) {
        return after != null && new Aim(after.value(), after.upper(), "").isEasierThan(last, direction(last.kpi()));
    }

    private Direction direction(Id kpi) {
        Direction stated = Objects.requireNonNull(kpis.get(kpi)).direction();
        @Nullable Method method = methods.get(kpi);
        return method == null ? stated : method.directed(stated);
    }
}
