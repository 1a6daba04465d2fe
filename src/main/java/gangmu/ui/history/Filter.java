package gangmu.ui.history;

import gangmu.explain.SearchedWords;
import gangmu.model.Entry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which changes are looked for.
 *
 * @param text words that all have to be found; may be empty
 * @param person who made them; empty for anybody
 * @param from the first day, and {@code to} the last
 * @param touched what they have to have touched
 * @param misread whether something was typed as a day that is none, so that the list is not limited by it
 */
record Filter(
        String text,
        String person,
        Optional<DeedGroup> group,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Touched> touched,
        boolean misread) {

    /** All changes. */
    static final Filter NONE =
            new Filter("", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    Filter text(String other) {
        return new Filter(other, person, group, from, to, touched, misread);
    }

    Filter person(String other) {
        return new Filter(text, other, group, from, to, touched, misread);
    }

    Filter group(Optional<DeedGroup> other) {
        return new Filter(text, person, other, from, to, touched, misread);
    }

    Filter from(Optional<LocalDate> other) {
        return new Filter(text, person, group, other, to, touched, misread);
    }

    Filter to(Optional<LocalDate> other) {
        return new Filter(text, person, group, from, other, touched, misread);
    }

    Filter touched(Optional<Touched> other) {
        return new Filter(text, person, group, from, to, other, misread);
    }

    Filter misread(boolean other) {
        return new Filter(text, person, group, from, to, touched, other);
    }

    /** Whether the last day comes before the first. */
    boolean isReversed() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    boolean needsWords() {
        return !text.isBlank();
    }

    /** Those that pass, the newest first. */
    List<Entry> of(List<Entry> entries, Function<Entry, String> words) {
        List<String> sought = Arrays.asList(SearchedWords.normal(text).split("\\s+"));
        return entries.reversed().stream()
                .filter(this::passes)
                .filter(entry -> !needsWords() || sought.stream().allMatch(words.apply(entry)::contains))
                .toList();
    }

    private boolean passes(Entry entry) {
        return (person.isEmpty() || person.equals(entry.by()))
                && group.filter(sought ->
                                sought != DeedGroup.of(entry.change().deed().verb()))
                        .isEmpty()
                && isInTime(entry)
                && (touched.isEmpty() || touched.get().by(entry));
    }

    private boolean isInTime(Entry entry) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        LocalDate day = LocalDate.ofInstant(entry.at(), ZoneId.systemDefault());
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
