package gangmu.ui.history;

import gangmu.text.Texts;
import gangmu.ui.desk.Background;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Heir;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The history of the plan: filters above, the changes that pass below, beside them what the selected ones did. */
public final class HistoryView extends BorderPane implements Heir {
    private static final double LIST_SHARE = 0.62;

    private final HistoryViewModel history;
    private final Texts texts;
    private final Label count = new Label();
    private final StackPane side = new StackPane();
    private final ToldPane told;
    private final ComparisonPane comparison;
    private final Label hint = new Label();
    private final SelectionViewModel selection;

    /** The view of the history of the plan on the desk, in these looks and those that follow. */
    public HistoryView(
            Desk desk,
            HistoryViewModel history,
            SelectionViewModel selection,
            HistoryCommands commands,
            Background background,
            ObservableValue<Looks> worn) {
        this.history = history;
        this.selection = selection;
        this.texts = worn.getValue().texts();
        this.told = new ToldPane(history, selection, commands, texts);
        this.comparison = new ComparisonPane(commands, texts);
        getStyleClass().add("history");
        Summaries summaries = new Summaries(history::chronicle, texts, background);
        HistoryTable table = new HistoryTable(history, selection, summaries, commands.open(), worn.getValue());
        setTop(top(desk, commands));
        hint.setText(texts.get("history.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("hint", "told");
        side.getStyleClass().add("history-side");
        SplitPane split = new SplitPane(table, side);
        split.setDividerPositions(LIST_SHARE);
        setCenter(split);
        history.listed().subscribe(this::count);
        history.searching().subscribe(this::count);
        selection.told().subscribe(this::showSide);
        selection.comparison().subscribe(this::showSide);
        worn.subscribe((was, next) -> table.dress(next));
        count();
        showSide();
    }

    /** Takes over what is looked for, and what is selected. */
    @Override
    public void takeOver(Node before) {
        HistoryView other = (HistoryView) before;
        history.filter().set(other.history.filter().get().misread(false));
        selection.takeOver(other.selection);
    }

    private VBox top(Desk desk, HistoryCommands commands) {
        count.setId("history-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox below = new HBox(count, ToldPane.button(commands.clear()), ToldPane.button(commands.compare()));
        below.getStyleClass().add("form-row");
        VBox top = new VBox(new FilterBar(desk, history, texts), below);
        top.getStyleClass().add("place-top");
        return top;
    }

    private void count() {
        Listed listed = history.listed().get();
        count.setText(
                history.searching().get()
                        ? texts.get("history.searching")
                        : texts.get(
                                "history.count", listed.all(), listed.entries().size()));
    }

    private void showSide() {
        Optional<Told> one = selection.told().get();
        Optional<Comparison> several = selection.comparison().get();
        one.ifPresent(told::show);
        several.ifPresent(comparison::show);
        side.getChildren().setAll(one.isPresent() ? told : several.isPresent() ? comparison : hint);
    }
}
