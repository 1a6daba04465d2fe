package gangmu.ui.overview;

import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import gangmu.ui.desk.YearViewModel;
import gangmu.ui.widget.FieldModel;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All KPIs' figures of one year as a grid to type them in, row after row. */
final class YearGrid extends VBox {

    /** One KPI's row. */
    record Line(String code, String name, String unit, YearViewModel figures) {}

    private final Desk desk;
    private final Texts texts;
    private final TableView<Line> table = new TableView<>();
    private final Label message = new Label();
    private Map<Id, YearViewModel> models = new HashMap<>();
    private String firstTyped = "";

    YearGrid(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        getStyleClass().add("year-grid");
        table.setId("year-grid");
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(texts.get("grid.name"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(text("grid.code", Line::code, 4));
        table.getColumns().add(new NameColumn(texts.get("kpi.name"), this::open));
        table.getColumns().add(text("kpi.unit", Line::unit, 5));
        table.getColumns().add(typed("figures.target", YearViewModel::target, true, 7));
        table.getColumns().add(typed("figures.actual", YearViewModel::actual, true, 7));
        table.getColumns().add(typed("figures.source", YearViewModel::source, false, 9));
        table.getColumns().add(new AttainmentColumn(texts));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.addEventFilter(KeyEvent.KEY_TYPED, this::startTyping);
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

    /** Says under the grid what is wrong with the entry at hand. */
    void say(String sentence) {
        message.setText(sentence);
        message.setVisible(!sentence.isEmpty());
        message.setManaged(!sentence.isEmpty());
    }

    private TableColumn<Line, String> text(String key, Function<Line, String> value, double share) {
        TableColumn<Line, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(share * 10);
        column.setEditable(false);
        return column;
    }

    private TableColumn<Line, FieldModel> typed(
            String key, Function<YearViewModel, FieldModel> field, boolean figure, double share) {
        TableColumn<Line, FieldModel> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(field.apply(cell.getValue().figures())));
        column.setCellFactory(c -> new FieldCell(this, figure, texts));
        column.setPrefWidth(share * 12);
        return column;
    }

    private void startTyping(KeyEvent event) {
        var focused = table.getFocusModel().getFocusedCell();
        boolean printable =
                !event.getCharacter().isEmpty() && event.getCharacter().charAt(0) > ' ';
        if (table.getEditingCell() == null && focused.getColumn() >= 0 && printable && !event.isShortcutDown()) {
            firstTyped = event.getCharacter();
            table.edit(focused.getRow(), table.getVisibleLeafColumn(focused.getColumn()));
            event.consume();
        }
    }

    /** What was typed to start editing with, once; empty where editing was started otherwise. */
    String takeFirstTyped() {
        String taken = firstTyped;
        firstTyped = "";
        return taken;
    }
}
