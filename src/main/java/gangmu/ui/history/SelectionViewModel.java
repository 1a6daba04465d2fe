package gangmu.ui.history;

import gangmu.model.Chronicle;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.text.RocDays;
import gangmu.text.RocMoments;
import gangmu.text.Texts;
import gangmu.ui.desk.Background;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is told of the selected changes: of one what it did, of several how the plan differs from the first to the last. */
public final class SelectionViewModel {
    private final HistoryViewModel history;
    private final Texts texts;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Entry>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Long>> sought = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicLong asked = new AtomicLong();
    private Optional<Days> days = Optional.empty();

    /** The days that are compared, rather than what is selected. */
    private record Days(Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** Nothing is selected yet. */
    public SelectionViewModel(HistoryViewModel history, Texts texts, Background background) {
        this.history = history;
        this.texts = texts;
        this.background = background;
    }

    /** What is selected in the list, the newest first. */
    ReadOnlyObjectProperty<List<Entry>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** The one selected change. */
    ReadOnlyObjectProperty<Optional<Told>> told() {
        return told.getReadOnlyProperty();
    }

    /** The differences between the selected changes, or between two days. */
    ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** The number of a change that somebody wants to see in the list; it is set each time that is asked for. */
    ReadOnlyObjectProperty<Optional<Long>> sought() {
        return sought.getReadOnlyProperty();
    }

    /** Lifts all filters, so that a change can be seen, and has it selected. */
    void seek(long sequence) {
        history.filter().set(Filter.NONE);
        sought.set(Optional.empty());
        sought.set(Optional.of(sequence));
    }

    /** Has the same changes selected, or the same days compared, once they are listed. */
    void takeOver(SelectionViewModel before) {
        selected.set(before.selected.get());
        days = before.days;
    }

    /** Tells of other changes; they are in the order of the list, the newest first. */
    void select(List<Entry> entries) {
        Optional<Days> compared = days.filter(any -> sequences(entries).equals(sequences(selected.get())));
        selected.set(List.copyOf(entries));
        days = Optional.empty();
        // The list selects the same again when it is filled anew, which is no reason to tell of anything else.
        compared.ifPresentOrElse(same -> compareDays(same.from(), same.to()), () -> tell(entries));
    }

    private static List<Long> sequences(List<Entry> entries) {
        return entries.stream().map(Entry::sequence).toList();
    }

    private void tell(List<Entry> entries) {
        Chronicle chronicle = history.chronicle();
        if (entries.isEmpty()) {
            asked.incrementAndGet();
            show(Optional.empty(), Optional.empty());
        } else if (entries.size() == 1) {
            make(
                    () -> Told.of(entries.getFirst(), chronicle, texts),
                    made -> show(Optional.of(made), Optional.empty()));
        } else {
            Entry earlier = entries.getLast();
            Entry later = entries.getFirst();
            compare(chronicle, earlier.sequence(), later.sequence(), moment(earlier), moment(later));
        }
    }

    private String moment(Entry entry) {
        return texts.get("history.moment", entry.sequence(), RocMoments.text(entry.at()));
    }

    /** Tells how the plan differs from the morning of one day to the evening of another: of its first and its last where there is none. */
    void compareDays(Optional<LocalDate> from, Optional<LocalDate> to) {
        Chronicle chronicle = history.chronicle();
        List<Entry> entries = chronicle.entries();
        if (entries.isEmpty()) {
            return;
        }
        days = Optional.of(new Days(from, to));
        Optional<Long> before = from.flatMap(day -> chronicle.lastBefore(start(day)));
        long first = before.orElse(1L);
        long last = to.map(day -> chronicle.lastBefore(start(day.plusDays(1))).orElse(1L))
                .orElse((long) entries.size());
        compare(
                chronicle,
                first,
                Math.max(first, last),
                before.isPresent()
                        ? from.map(day -> texts.get("history.morning", RocDays.text(day)))
                                .orElseThrow()
                        : texts.get(
                                "history.beginning",
                                RocMoments.text(entries.getFirst().at())),
                to.map(day -> texts.get("history.evening", RocDays.text(day)))
                        .orElseGet(() -> texts.get(
                                "history.now", RocMoments.text(entries.getLast().at()))));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private void compare(Chronicle chronicle, long earlier, long later, String from, String to) {
        make(
                () -> {
                    Plan first = chronicle.after(earlier);
                    return Comparison.of(first, chronicle.after(later), from, to, texts);
                },
                made -> show(Optional.empty(), Optional.of(made)));
    }

    private <T> void make(Callable<T> work, Consumer<T> then) {
        long mine = asked.incrementAndGet();
        background.afterwards(() -> mine == asked.get() ? Optional.of(work.call()) : Optional.<T>empty(), made -> {
            if (mine == asked.get()) {
                made.ifPresent(then);
            }
        });
    }

    private void show(Optional<Told> one, Optional<Comparison> several) {
        told.set(one);
        comparison.set(several);
    }
}
