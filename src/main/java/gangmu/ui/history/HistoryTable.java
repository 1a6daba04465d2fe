package gangmu.ui.history;

import gangmu.explain.EntryWords;
import gangmu.model.Entry;
import gangmu.text.RocMoments;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.RowInSight;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The changes that were found, the newest first; all rows are of one height, so that there may be very many. */
final class HistoryTable extends TableView<Entry> {
    private static final double ROW_IN_LETTERS = 3.6;
    private static final double SCROLL_BAR_IN_LETTERS = 1.4;

    private final HistoryViewModel history;
    private final SelectionViewModel selection;
    private final Texts texts;
    private final TableColumn<Entry, String> summary;
    private double letter;
    private boolean showing;

    HistoryTable(
            HistoryViewModel history, SelectionViewModel selection, Summaries summaries, Command open, Looks looks) {
        this.history = history;
        this.selection = selection;
        this.texts = looks.texts();
        this.letter = looks.fontSize();
        setId("history-table");
        setAccessibleText(texts.get("history.table"));
        setPlaceholder(new Label(texts.get("history.searching")));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setFixedCellSize(ROW_IN_LETTERS * letter);
        add("history.number", 4, entry -> new ReadOnlyStringWrapper(Long.toString(entry.sequence())));
        add("history.at", 11.5, entry -> new ReadOnlyStringWrapper(RocMoments.text(entry.at())));
        add("history.column.by", 6, entry -> new ReadOnlyStringWrapper(entry.by()));
        add("history.column.what", 17, entry -> new ReadOnlyStringWrapper(what(entry)));
        summary = add("history.summary", 16, summaries::of);
        add(
                "history.column.reason",
                8,
                entry -> new ReadOnlyStringWrapper(entry.change().deed().reason()));
        setRowFactory(table -> row(open));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, open));
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<Entry>) change -> tell());
        widthProperty().subscribe(this::fill);
        history.listed().subscribe(this::show);
        selection.sought().subscribe(sequence -> reselect(sequence.stream().toList()));
    }

    /** Takes over another size; what a person made wider or narrower stays so. */
    void dress(Looks looks) {
        double growth = looks.fontSize() / letter;
        letter = looks.fontSize();
        getColumns().forEach(column -> {
            column.setMinWidth(column.getMinWidth() * growth);
            column.setPrefWidth(column.getWidth() * growth);
        });
        setFixedCellSize(ROW_IN_LETTERS * letter);
        fill();
    }

    private TableColumn<Entry, String> add(String key, double letters, Function<Entry, ObservableValue<String>> value) {
        TableColumn<Entry, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        column.setCellFactory(of -> new LinesCell());
        column.setPrefWidth(letters * letter);
        column.setMinWidth(letters * letter / 2);
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
        return column;
    }

    private String what(Entry entry) {
        String what = EntryWords.line(entry, history.chronicle().takenBack(), texts);
        boolean gone = history.chronicle().takenBack().by(entry.sequence()).isPresent();
        return gone ? texts.get("history.gone", what) : what;
    }

    private static TableRow<Entry> row(Command open) {
        TableRow<Entry> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open.run();
            }
        });
        return row;
    }

    private static void onKey(KeyEvent event, Command open) {
        if (event.getCode() == KeyCode.ENTER) {
            open.run();
            event.consume();
        }
    }

    private void tell() {
        if (!showing) {
            selection.select(List.copyOf(getSelectionModel().getSelectedItems()));
        }
    }

    private void show(Listed listed) {
        List<Long> before =
                selection.selected().get().stream().map(Entry::sequence).toList();
        showing = true;
        setItems(FXCollections.observableList(listed.entries()));
        setPlaceholder(new Label(texts.get(listed.all() == 0 ? "history.searching" : "history.nothing")));
        showing = false;
        reselect(selection.sought().get().map(List::of).orElse(before));
    }

    /** Selects the same changes again, where they are listed. */
    private void reselect(List<Long> sequences) {
        showing = true;
        getSelectionModel().clearSelection();
        List<Integer> rows =
                sequences.stream().map(this::row).flatMap(Optional::stream).toList();
        rows.forEach(getSelectionModel()::select);
        showing = false;
        rows.stream().findFirst().ifPresent(this::reveal);
        tell();
    }

    /** The newest come first, so that numbers fall. */
    private Optional<Integer> row(long sequence) {
        int low = 0;
        int high = getItems().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = getItems().get(middle).sequence();
            if (found == sequence) {
                return Optional.of(middle);
            }
            low = found > sequence ? middle + 1 : low;
            high = found > sequence ? high : middle - 1;
        }
        return Optional.empty();
    }

    private void reveal(int row) {
        layout();
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            RowInSight.reveal(flow, row);
        }
    }

    /** Gives the line of what was done what the other columns leave. */
    private void fill() {
        double others = getColumns().stream()
                .filter(column -> !column.equals(summary))
                .mapToDouble(TableColumn::getWidth)
                .sum();
        summary.setPrefWidth(Math.max(summary.getMinWidth(), getWidth() - others - SCROLL_BAR_IN_LETTERS * letter));
    }
}
