package gangmu.ui.overview;

import gangmu.model.Consequence;
import gangmu.model.Entry;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.ConsequenceWords;
import gangmu.ui.desk.CopiedBlock;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.Spot;
import gangmu.ui.desk.YearViewModel;
import gangmu.ui.widget.FieldModel;
import gangmu.ui.widget.ListedQuestion;
import gangmu.ui.widget.RowInSight;
import gangmu.ui.widget.WordsCell;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All KPIs' figures of one year as a grid to type them in, row after row. */
final class YearGrid extends VBox {

    /** One KPI's row. */
    record Line(String code, String name, String unit, YearViewModel figures) {}

    /** One value of a row that can be typed. */
    record Entry(Line line, FieldModel field, String name) {

        /** Whether it is of a KPI that is computed from data items, which are typed elsewhere. */
        boolean isComputed() {
            return !line.figures().typed().get() && !field.equals(line.figures().target());
        }
    }

    private static final PseudoClass FORESEEN = PseudoClass.getPseudoClass("foreseen");
    private static final double SCROLL_BAR_IN_LETTERS = 1.2;

    private final Desk desk;
    private final Texts texts;
    private double letter;
    private final TableView<Line> table = new TableView<>();
    private final List<TableColumn<Line, Entry>> typed = new ArrayList<>();
    private final NameColumn name;
    private final Label message = new Label();
    private Map<Id, YearViewModel> models = new HashMap<>();

    YearGrid(Desk desk, Looks looks) {
        this.desk = desk;
        this.texts = looks.texts();
        this.letter = looks.fontSize();
        getStyleClass().add("year-grid");
        table.setId("year-grid");
        table.setFocusTraversable(false); // its fields are what keys lead to
        table.setAccessibleText(texts.get("grid.name"));
        table.setPlaceholder(new Label(texts.get(desk.isReadOnly() ? "contents.none.KPI" : "grid.empty")));
        table.getColumns().add(text("grid.code", Line::code, 4.2));
        name = new NameColumn(texts.get("kpi.name"), letter, this::open);
        table.getColumns().add(name);
        table.getColumns().add(text("kpi.unit", Line::unit, 4.4));
        typed.add(typed("figures.target", YearViewModel::target, true, 7.2));
        typed.add(typed("figures.actual", YearViewModel::actual, true, 7.4));
        typed.add(typed("figures.source", YearViewModel::source, false, 8));
        table.getColumns().addAll(typed);
        table.getColumns().add(new AttainmentColumn(texts, letter));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.widthProperty().subscribe(width -> fill(width.doubleValue()));
        desk.spot().subscribe(this::follow);
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        say("", false);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table, message);
    }

    /** Takes over another size; what a person made wider or narrower stays so. */
    void dress(Looks looks) {
        double growth = looks.fontSize() / letter;
        letter = looks.fontSize();
        table.getColumns().forEach(column -> {
            column.setMinWidth(column.getMinWidth() * growth);
            column.setPrefWidth(column.getWidth() * growth);
        });
        fill(table.getWidth());
    }

    void show(Plan plan, Year year) {
        Map<Id, YearViewModel> next = new HashMap<>();
        List<Line> lines =
                plan.kpis().stream().map(kpi -> line(plan, kpi, year, next)).toList();
        models = next;
        if (!lines.equals(table.getItems())) {
            table.getItems().setAll(lines);
        }
        follow(desk.spot().get());
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

    /** Goes where the data items of a KPI are typed, from which it is computed. */
    void openItems(Line line) {
        desk.openItems(line.figures().kpi());
    }

    /** Looks at the KPI whose figures are typed now. */
    void entered(Line line) {
        desk.lookAt(new Spot.At(line.figures().kpi()));
    }

    private void follow(Spot spot) {
        table.getItems().stream()
                .filter(line -> spot.equals(new Spot.At(line.figures().kpi())))
                .filter(line -> !line.equals(table.getSelectionModel().getSelectedItem()))
                .findFirst()
                .ifPresent(line -> {
                    table.getSelectionModel().select(line);
                    reveal(table.getItems().indexOf(line));
                });
    }

    private void reveal(int row) {
        table.layout();
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            RowInSight.reveal(flow, row);
        }
    }

    /** Says under the grid what is wrong with the entry at hand. */
    void say(String sentence, boolean wrong) {
        message.setText(sentence);
        message.pseudoClassStateChanged(FORESEEN, !wrong);
        message.setVisible(!sentence.isEmpty());
        message.setManaged(!sentence.isEmpty());
    }

    /** Goes to the field of a row that stands so many columns to the right, as far as there is one. */
    void goTo(int row, TableColumn<Line, ?> from, int columns) {
        enter(
                Math.clamp(row, 0, table.getItems().size() - 1),
                Math.clamp(typed.indexOf(from) + (long) columns, 0, typed.size() - 1));
    }

    /** Goes down to the next row with something to type in this column, where there is one. */
    void goDown(int row, TableColumn<Line, ?> from) {
        int column = typed.indexOf(from);
        IntStream.range(row + 1, table.getItems().size())
                .filter(next -> !typed.get(column).getCellData(next).isComputed())
                .findFirst()
                .ifPresent(next -> enter(next, column));
    }

    /** Goes to the next field in reading order, or the one before; out of the grid where there is none. */
    void tab(int row, TableColumn<Line, ?> from, int by) {
        int place = row * typed.size() + typed.indexOf(from) + by;
        if (place < 0) {
            table.requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else if (place >= table.getItems().size() * typed.size()) {
            message.requestFocusTraversal(TraversalDirection.NEXT);
        } else {
            enter(place / typed.size(), place % typed.size());
        }
    }

    private void enter(int row, int column) {
        reveal(row);
        table.lookupAll(".field-cell").stream()
                .map(FieldCell.class::cast)
                .filter(cell -> cell.getIndex() == row && typed.get(column).equals(cell.getTableColumn()))
                .findFirst()
                .ifPresent(FieldCell::enter);
    }

    /** Enters rows and columns that were copied from a spreadsheet, from this field on. */
    void paste(int row, TableColumn<Line, ?> from, CopiedBlock block) {
        List<YearViewModel> rows =
                table.getItems().stream().skip(row).map(Line::figures).toList();
        PastedBlock pasted = new PastedBlock(desk, rows, typed.indexOf(from), block);
        if (isWanted(pasted.consequences())) {
            pasted.enter();
            say(counted("grid.paste.refused", pasted.refused()) + counted("grid.paste.beyond", pasted.leftOut()), true);
        }
    }

    private String counted(String key, int cells) {
        return cells == 0 ? "" : texts.get(key, cells);
    }

    /** Asks before targets are pasted that would give KPIs another result. */
    private boolean isWanted(List<Consequence> consequences) {
        return consequences.isEmpty()
                || new ListedQuestion(texts)
                        .isWanted(
                                getScene().getWindow(),
                                texts.get("grid.paste.consequence", consequences.size()),
                                consequences.stream().map(this::line).toList());
    }

    private String line(Consequence consequence) {
        String code = desk.plan().numbering().code(consequence.kpi());
        return texts.get("consequence.of.kpi", code, ConsequenceWords.of(consequence, texts));
    }

    private TableColumn<Line, String> text(String key, Function<Line, String> value, double letters) {
        TableColumn<Line, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(letters * letter);
        column.setCellFactory(c -> new WordsCell<>());
        return column;
    }

    private TableColumn<Line, Entry> typed(
            String key, Function<YearViewModel, FieldModel> field, boolean figure, double letters) {
        TableColumn<Line, Entry> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(entry(cell.getValue(), key, field)));
        column.setCellFactory(c -> new FieldCell(this, figure, texts));
        column.setPrefWidth(letters * letter);
        if (figure) {
            column.getStyleClass().add("figure-column");
        }
        return column;
    }

    private Entry entry(Line line, String key, Function<YearViewModel, FieldModel> field) {
        String name = texts.get(key + ".of", RocYears.text(line.figures().year()));
        return new Entry(line, field.apply(line.figures()), name);
    }

    /** Gives the names what the other columns leave; where that is too little, the table scrolls sideways. */
    private void fill(double width) {
        double others = table.getColumns().stream()
                .filter(column -> !column.equals(name))
                .mapToDouble(TableColumn::getWidth)
                .sum();
        name.setPrefWidth(Math.max(name.getMinWidth(), width - others - SCROLL_BAR_IN_LETTERS * letter));
    }
}
