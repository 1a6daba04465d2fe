package gangmu.ui.history;

import gangmu.model.Entry;
import gangmu.model.Reversal;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** What can be done in the history, by button, menu, key or palette. */
public final class HistoryCommands {
    private final Desk desk;
    private final Texts texts;
    private final HistoryViewModel history;
    private final SelectionViewModel selection;
    private final Command open;
    private final Command takeBack;
    private final Command lookBack;
    private final Command compare;
    private final Command print;
    private final Command clear;

    /** The commands for what is listed and selected. */
    public HistoryCommands(
            Desk desk, HistoryViewModel history, SelectionViewModel selection, HistoryActions actions, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.history = history;
        this.selection = selection;
        open = command("history.open", "fth-corner-down-right", this::openSpot)
                .onLocalKey("Enter")
                .when(here(() -> spot().isPresent(), selection.selected(), desk.state()));
        takeBack = command("history.takeBack", "fth-corner-up-left", this::takeBack)
                .when(here(() -> reversible().isPresent(), selection.told()));
        lookBack = command(
                        "history.lookBack",
                        "fth-eye",
                        () -> selection
                                .told()
                                .get()
                                .ifPresent(told -> actions.lookBack(told.entry().sequence())))
                .when(here(() -> selection.told().get().isPresent(), selection.told()));
        compare = command("history.compare", "fth-shuffle", this::compareDays)
                .when(here(
                        () -> history.listed().get().all() > 0
                                && !history.filter().get().misread(),
                        history.listed(),
                        history.filter()));
        print = command(
                        "history.print",
                        "fth-printer",
                        () -> selection
                                .comparison()
                                .get()
                                .ifPresent(shown -> actions.preview(() -> shown.report(texts))))
                .when(here(() -> selection.comparison().get().isPresent(), selection.comparison()));
        clear = command("history.clear", "fth-x", () -> history.filter().set(Filter.NONE))
                .when(here(() -> !history.filter().get().equals(Filter.NONE), history.filter()));
    }

    /** What can be done with the one change that is selected. */
    List<Command> ofSelected() {
        return List.of(open, takeBack, lookBack);
    }

    /** All of them. */
    public List<Command> all() {
        return Stream.concat(ofSelected().stream(), Stream.of(compare, print, clear))
                .toList();
    }

    /** Goes to what the selected change touched. */
    Command open() {
        return open;
    }

    /** Compares the days that the list is limited to. */
    Command compare() {
        return compare;
    }

    Command print() {
        return print;
    }

    /** Lifts all filters. */
    Command clear() {
        return clear;
    }

    private Command command(String key, String icon, Runnable action) {
        return Command.of(texts.get(key), icon, action);
    }

    /** Only in the place itself, since nobody sees elsewhere what is selected there. */
    private BooleanBinding here(BooleanSupplier condition, Observable... of) {
        Observable[] all = Stream.concat(Stream.of(desk.place()), Stream.of(of)).toArray(Observable[]::new);
        return Bindings.createBooleanBinding(
                () -> desk.place().get().equals(Desk.HISTORY) && condition.getAsBoolean(), all);
    }

    private Optional<Spot> spot() {
        List<Entry> selected = selection.selected().get();
        return selected.size() == 1 ? Whereabouts.of(selected.getFirst().change(), desk.plan()) : Optional.empty();
    }

    private void openSpot() {
        spot().ifPresent(desk::open);
    }

    private Optional<Entry> reversible() {
        return selection
                .told()
                .get()
                .filter(told -> told.reversal() instanceof Reversal.Possible && !desk.isReadOnly())
                .map(Told::entry);
    }

    private void takeBack() {
        reversible().map(Entry::sequence).ifPresent(desk::takeBack);
    }

    private void compareDays() {
        Filter days = history.filter().get();
        selection.compareDays(days.from(), days.to());
    }
}
