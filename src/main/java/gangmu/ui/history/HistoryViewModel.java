package gangmu.ui.history;

import gangmu.model.Chronicle;
import gangmu.model.Entry;
import gangmu.text.Texts;
import gangmu.ui.desk.Background;
import gangmu.ui.desk.Desk;
import gangmu.work.Saving;
import gangmu.work.State;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The changes of the plan that pass a filter, looked for in the background and only while somebody looks at them. */
public final class HistoryViewModel {
    private final Desk desk;
    private final Background background;
    private final SearchIndex index;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ReadOnlyObjectWrapper<Listed> listed = new ReadOnlyObjectWrapper<>(Listed.nothing());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final AtomicLong asked = new AtomicLong();
    private long listedUpTo;

    /** The history of the plan on the desk. */
    public HistoryViewModel(Desk desk, Texts texts, Background background) {
        this.desk = desk;
        this.background = background;
        this.index = new SearchIndex(texts);
        filter.subscribe((was, is) -> list());
        desk.state().subscribe(state -> follow());
        desk.place().subscribe(place -> follow());
    }

    /** Which changes are looked for. */
    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Those that were found. */
    ReadOnlyObjectProperty<Listed> listed() {
        return listed.getReadOnlyProperty();
    }

    /** Whether some are being looked for. */
    ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    Chronicle chronicle() {
        return listed.get().chronicle();
    }

    private boolean isShown() {
        return desk.place().get().equals(Desk.HISTORY);
    }

    private void follow() {
        if (isShown() && desk.state().get().stored().sequence() != listedUpTo) {
            list();
        }
    }

    private void list() {
        if (!isShown()) {
            return;
        }
        long mine = asked.incrementAndGet();
        State state = desk.state().get();
        listedUpTo = state.stored().sequence();
        Filter sought = filter.get();
        Chronicle before = chronicle();
        searching.set(true);
        background.afterwards(() -> mine == asked.get() ? found(sought, before, state) : Listed.nothing(), found -> {
            if (mine == asked.get()) {
                listed.set(found);
                searching.set(false);
                prepare(mine, found.chronicle());
            }
        });
    }

    private Listed found(Filter sought, Chronicle before, State state) {
        Chronicle chronicle = before.grown(desk.entries());
        if (state.saving() == Saving.SAVED) {
            chronicle.know(state.stored().sequence(), state.plan());
        }
        if (sought.needsWords()) {
            index.follow(chronicle);
        }
        List<Entry> entries = chronicle.entries();
        return new Listed(
                chronicle,
                sought.of(entries, index::of),
                entries.stream().map(Entry::by).distinct().sorted().toList());
    }

    /** So that the first word that is typed finds its changes at once. */
    private void prepare(long mine, Chronicle chronicle) {
        background.afterwards(() -> index.followSome(chronicle), more -> {
            if (more && mine == asked.get()) {
                prepare(mine, chronicle);
            }
        });
    }
}
