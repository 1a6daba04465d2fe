package gangmu.model;

import java.util.Optional;

/** The changes that keep filters of the linkage under names. */
public final class FilterChanges {
    private FilterChanges() {}

    /** Keeps a filter under a name, in the place of the one that has it; empty where that is the same. */
    public static Optional<Change> save(Plan plan, String name, LinkageFilter filter) {
        SavedFilter after = SavedFilter.of(plan.heading().id(), name, filter);
        Optional<SavedFilter> before = plan.savedFilter(after.name());
        return before.filter(after::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Change.of(Deed.of(Verb.SAVE_FILTER, after.name()), new Edit(before.orElse(null), after)));
    }

    /** Keeps the filter of a name no longer; empty where there is none. */
    public static Optional<Change> remove(Plan plan, String name) {
        return plan.savedFilter(name)
                .map(held -> Change.of(Deed.of(Verb.REMOVE_FILTER, held.name()), Edit.remove(held)));
    }
}
