package gangmu.ui.desk;

import gangmu.exchange.Cell;
import gangmu.exchange.Table;
import gangmu.text.Figures;
import gangmu.ui.widget.WordsCell;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The figures of a chart as a table, whose rows can be copied into a spreadsheet. */
public final class FiguresTable extends TableView<List<Cell>> {
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    private final Table figures;

    /**
     * A table on the screen.
     *
     * @param letter the width of a letter in pixels
     */
    public FiguresTable(Table figures, double letter) {
        this.figures = figures;
        setAccessibleText(figures.name());
        getStyleClass().add("figures-table");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (int column = 0; column < figures.widths().size(); column++) {
            getColumns().add(column(column, letter));
        }
        getItems().setAll(figures.rows().subList(1, figures.rows().size()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    /** Goes through a row by Enter or a double click; it is told which, from 0. */
    public void leadTo(IntConsumer row) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go(row);
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go(row);
            }
        });
    }

    private void go(IntConsumer row) {
        int selected = getSelectionModel().getSelectedIndex();
        if (selected >= 0) {
            row.accept(selected);
        }
    }

    private TableColumn<List<Cell>, String> column(int place, double letter) {
        TableColumn<List<Cell>, String> column =
                new TableColumn<>(figures.rows().getFirst().get(place).text());
        column.setSortable(false);
        column.setPrefWidth(figures.widths().get(place) * letter / 2);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(shown(row.getValue().get(place))));
        boolean isFigure = figures.rows().stream().skip(1).anyMatch(row -> isFigure(row.get(place)));
        column.setCellFactory(any -> {
            TableCell<List<Cell>, String> cell = new WordsCell<>();
            cell.setAlignment(isFigure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            return cell;
        });
        return column;
    }

    private static boolean isFigure(Cell cell) {
        return cell instanceof Cell.Figure || cell instanceof Cell.Count;
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure -> Figures.whole(figure.number());
            case Cell.Count count -> count.text();
            case Cell.Words words -> words.text();
            case Cell.Heading heading -> heading.text();
        };
    }

    /** Copies the selected rows, or all where none is, below the headings. */
    public void copy() {
        List<List<Cell>> rows = getSelectionModel().getSelectedItems().isEmpty()
                ? getItems()
                : List.copyOf(getSelectionModel().getSelectedItems());
        ClipboardContent content = new ClipboardContent();
        content.putString(Stream.concat(Stream.of(figures.rows().getFirst()), rows.stream())
                .map(FiguresTable::line)
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** As spreadsheets take it: a tab between cells, and none within. */
    private static String line(List<Cell> row) {
        return row.stream()
                .map(cell -> cell.text().replaceAll("[\\t\\n\\r]+", " "))
                .collect(Collectors.joining("\t"));
    }
}
