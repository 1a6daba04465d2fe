package gangmu.ui.overview;

import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.Spot;
import gangmu.ui.desk.YearViewModel;
import gangmu.ui.widget.FieldModel;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All KPIs' figures of one year as a grid to type them in, row after row. */
final class YearGrid extends VBox {

    /** One KPI's row. */
    record Line(String code, String name, String unit, YearViewModel figures) {}

    private static final double SCROLL_BAR_IN_LETTERS = 1.2;
    private static final int ACTUAL_COLUMN = 4;

    private final Desk desk;
    private final Texts texts;
    private final double letter;
    private final TableView<Line> table = new TableView<>();
    private final Label message = new Label();
    private Map<Id, YearViewModel> models = new HashMap<>();
    private String firstTyped = "";
    private Optional<FieldCell> editor = Optional.empty();

    YearGrid(Desk desk, Looks looks) {
        this.desk = desk;
        this.texts = looks.texts();
        this.letter = looks.fontSize();
        getStyleClass().add("year-grid");
        table.setId("year-grid");
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(texts.get("grid.name"));
        table.getColumns().add(text("grid.code", Line::code, 4.2));
        NameColumn name = new NameColumn(texts.get("kpi.name"), letter, this::open);
        table.getColumns().add(name);
        table.getColumns().add(text("kpi.unit", Line::unit, 4.4));
        table.getColumns().add(typed("figures.target", YearViewModel::target, true, 6.4));
        table.getColumns().add(typed("figures.actual", YearViewModel::actual, true, 7.4));
        table.getColumns().add(typed("figures.source", YearViewModel::source, false, 8));
        table.getColumns().add(new AttainmentColumn(texts, letter));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.widthProperty().subscribe(width -> fill(name, width.doubleValue()));
        table.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
        table.getFocusModel().focusedItemProperty().subscribe(this::look);
        desk.spot().subscribe(this::follow);
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        say("");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table, message);
    }

    void show(Plan plan, Year year) {
        Map<Id, YearViewModel> next = new HashMap<>();
        List<Line> lines =
                plan.kpis().stream().map(kpi -> line(plan, kpi, year, next)).toList();
        models = next;
        if (!lines.equals(table.getItems())) {
            table.getItems().setAll(lines);
        }
        table.setPlaceholder(new Label(texts.get("grid.empty")));
        follow(desk.spot().get());
        if (table.getFocusModel().getFocusedCell().getColumn() < 0 && !lines.isEmpty()) {
            select(lines.getFirst()); // so that typing has somewhere to go
        }
    }

    private Line line(Plan plan, Kpi kpi, Year year, Map<Id, YearViewModel> next) {
        YearViewModel known = models.get(kpi.id());
        YearViewModel model =
                known != null && known.year().equals(year) ? known : new YearViewModel(desk, kpi.id(), year);
        model.show(plan);
        next.put(kpi.id(), model);
        return new Line(plan.numbering().code(kpi), kpi.name(), kpi.unit(), model);
    }

    private void open(Line line) {
        desk.open(new Spot.At(line.figures().kpi()));
    }

    private void look(@Nullable Line line) {
        if (line != null && table.isFocused()) {
            desk.lookAt(new Spot.At(line.figures().kpi()));
        }
    }

    private void follow(Spot spot) {
        table.getItems().stream()
                .filter(line -> spot.equals(new Spot.At(line.figures().kpi())))
                .filter(line -> !line.equals(table.getFocusModel().getFocusedItem()))
                .findFirst()
                .ifPresent(this::select);
    }

    private void select(Line line) {
        int row = table.getItems().indexOf(line);
        table.getSelectionModel().clearAndSelect(row, table.getVisibleLeafColumn(ACTUAL_COLUMN));
        table.scrollTo(Math.max(0, row - 3));
    }

    /** Says under the grid what is wrong with the entry at hand. */
    void say(String sentence) {
        message.setText(sentence);
        message.setVisible(!sentence.isEmpty());
        message.setManaged(!sentence.isEmpty());
    }

    private TableColumn<Line, String> text(String key, Function<Line, String> value, double letters) {
        TableColumn<Line, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(letters * letter);
        column.setCellFactory(c -> new WordsCell());
        column.setEditable(false);
        return column;
    }

    private TableColumn<Line, FieldModel> typed(
            String key, Function<YearViewModel, FieldModel> field, boolean figure, double letters) {
        TableColumn<Line, FieldModel> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(field.apply(cell.getValue().figures())));
        column.setCellFactory(c -> new FieldCell(this, figure, texts));
        column.setPrefWidth(letters * letter);
        return column;
    }

    /** Gives the names what the other columns leave; where that is too little, the table scrolls sideways. */
    private void fill(NameColumn name, double width) {
        double others = table.getColumns().stream()
                .filter(column -> !column.equals(name))
                .mapToDouble(TableColumn::getWidth)
                .sum();
        name.setPrefWidth(Math.max(name.getMinWidth(), width - others - SCROLL_BAR_IN_LETTERS * letter));
    }

    /** Takes typed characters that no field has the focus for yet, so that none is lost however fast they come. */
    private void onTyped(KeyEvent event) {
        boolean printable =
                !event.getCharacter().isEmpty() && event.getCharacter().charAt(0) > ' ';
        if (!printable || event.isShortcutDown() || takesKeys(event)) {
            return;
        }
        var focused = table.getFocusModel().getFocusedCell();
        if (editor.isPresent()) {
            editor.get().append(event.getCharacter());
        } else if (table.getEditingCell() != null) {
            firstTyped += event.getCharacter();
        } else if (focused.getColumn() >= 0) {
            firstTyped = event.getCharacter();
            table.edit(focused.getRow(), table.getVisibleLeafColumn(focused.getColumn()));
        }
        event.consume();
    }

    private void onPressed(KeyEvent event) {
        if (!takesKeys(event)) {
            editor.ifPresent(cell -> cell.onKey(event));
        }
    }

    /** Whether a field is there to take the key; it is deaf until it has been drawn for the first time. */
    private static boolean takesKeys(KeyEvent event) {
        return event.getTarget() instanceof TextField field && field.getSkin() != null;
    }

    /** Remembers which cell is being typed in, if any. */
    void edits(Optional<FieldCell> cell) {
        editor = cell;
    }

    /** What was typed to start editing with, once; empty where editing was started otherwise. */
    String takeFirstTyped() {
        String taken = firstTyped;
        firstTyped = "";
        return taken;
    }
}
