package gangmu.ui.measure;

import gangmu.explain.PeriodWords;
import gangmu.model.Formula;
import gangmu.model.Item;
import gangmu.model.KpiFigures;
import gangmu.model.Measure;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Span;
import gangmu.model.WrongFormula;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.CellKeys;
import gangmu.ui.desk.CopiedBlock;
import gangmu.ui.desk.Desk;
import gangmu.ui.widget.Field;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** A row a data item and a column a period: fields to type in, and after them what they roll up to. */
final class ItemGrid extends GridPane {
    private static final PseudoClass INVENTED = PseudoClass.getPseudoClass("invented");

    private final Desk desk;
    private final ItemTable table;
    private final ItemColumns columns;
    private final Texts texts;
    private final List<Region> names = new ArrayList<>();
    private final List<Region> headings = new ArrayList<>();
    private final List<List<Cell>> typed = new ArrayList<>();
    private final List<RollUpCell> rolledUp = new ArrayList<>();

    private record Cell(ItemFigure figure, TextInputControl control) {}

    ItemGrid(Desk desk, ItemTable table, List<Item> items, ItemColumns columns, Texts texts) {
        this.desk = desk;
        this.table = table;
        this.columns = columns;
        this.texts = texts;
        getStyleClass().add("item-grid");
        addHeadings(items.size());
        for (int row = 0; row < items.size(); row++) {
            addItem(items.get(row), row, items);
        }
    }

    /** The cells of the first column, and what covers the others where these are scrolled under it. */
    List<Region> names() {
        return names;
    }

    /** The headings of the periods of a year. */
    List<Region> headings(Year year) {
        return IntStream.range(0, headings.size())
                .filter(column -> columns.all().get(column).year().equals(year))
                .mapToObj(headings::get)
                .toList();
    }

    void show(Plan plan, Measure measure, KpiFigures figures) {
        typed.forEach(row -> row.forEach(cell -> cell.figure().show(plan)));
        rolledUp.forEach(cell -> cell.show(figures, measure));
    }

    /** Puts the cursor where the first figure of a year is typed. */
    void enter(Year year) {
        typed.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.figure().period().year().equals(year))
                .findFirst()
                .ifPresent(ItemGrid::enter);
    }

    private static void enter(Cell cell) {
        cell.control().requestFocus();
        cell.control().selectAll();
    }

    private void addHeadings(int rows) {
        for (int column = 1; column <= columns.all().size(); column++) {
            Period period = columns.all().get(column - 1);
            if (!columns.isTyped(period)) {
                Region shade = new Region();
                shade.getStyleClass().add("item-shade");
                add(shade, column, 0, 1, rows + 1);
            }
            Label head = new Label(heading(period));
            head.getStyleClass().addAll("table-heading", "item-period");
            head.setWrapText(true);
            GridPane.setHalignment(head, HPos.RIGHT);
            add(head, column, 0);
            headings.add(head);
        }
        Region under = new Region();
        under.getStyleClass().add("item-names");
        add(under, 0, 0, 1, rows + 1);
        names.add(under);
    }

    private String heading(Period period) {
        String words = PeriodWords.inYear(period, texts);
        boolean saysYear = period.span() == Span.YEAR || columns.isOneYear();
        return saysYear ? words : texts.get("items.year", RocYears.text(period.year())) + "\n" + words;
    }

    private void addItem(Item item, int row, List<Item> items) {
        add(name(item, items), 0, row + 1);
        List<Cell> cells = new ArrayList<>();
        for (int column = 1; column <= columns.all().size(); column++) {
            Period period = columns.all().get(column - 1);
            if (item.isCounted() && columns.isTyped(period)) {
                add(field(item, period, row, cells), column, row + 1);
            } else {
                add(computed(item, period), column, row + 1);
            }
        }
        if (item.isCounted()) {
            typed.add(cells);
        }
    }

    private RollUpCell computed(Item item, Period period) {
        RollUpCell cell = new RollUpCell(item, period, texts);
        if (columns.isTyped(period)) {
            cell.getStyleClass().setAll("item-computed");
        }
        rolledUp.add(cell);
        return cell;
    }

    /** Of a computed item, the formula is in the tooltip. */
    private Label name(Item item, List<Item> items) {
        String unit = item.unit().isEmpty() ? "" : texts.get("items.unit", item.unit());
        Label name = new Label(item.name() + unit + (item.isCounted() ? "" : texts.get("items.computed")));
        name.getStyleClass().add("item-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        if (!item.isCounted()) {
            name.setTooltip(new Tooltip("＝ " + shown(item, items)));
        }
        GridPane.setValignment(name, VPos.TOP);
        names.add(name);
        return name;
    }

    private static String shown(Item item, List<Item> items) {
        try {
            return Formula.of(item.formula(), items).shown();
        } catch (WrongFormula e) {
            return item.formula(); // it is said in the explanation what is wrong with it
        }
    }

    private Field field(Item item, Period period, int row, List<Cell> cells) {
        ItemFigure figure = new ItemFigure(desk, item, period);
        String name = item.name() + " " + texts.get("items.figure.of", PeriodWords.of(period, texts));
        Field field = Field.cell(figure.value(), name, texts);
        field.getStyleClass().add("item-cell");
        TextInputControl control = field.control();
        control.setId("item-" + row + "-" + cells.size());
        control.focusedProperty().subscribe(focused -> {
            if (focused) {
                table.lookAt(figure);
            }
        });
        figure.value().problem().subscribe(problem -> {
            control.setTooltip(
                    problem.map(wrong -> new Tooltip(wrong.in(texts))).orElse(null));
            if (control.isFocused()) {
                table.say(ItemTable.sentence(figure, texts));
            }
        });
        CellKeys keys = new CellKeys(control, new Place(typed.size(), cells.size()));
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.act(event, figure.value())) {
                event.consume();
            }
        });
        figure.invented().subscribe(is -> control.pseudoClassStateChanged(INVENTED, is));
        cells.add(new Cell(figure, control));
        return field;
    }

    /** Where a field stands among those that are typed. */
    private final class Place implements CellKeys.Table {
        private final int row;
        private final int column;

        Place(int row, int column) {
            this.row = row;
            this.column = column;
        }

        @Override
        public void go(int rows, int by) {
            List<Cell> next = typed.get(Math.clamp(row + (long) rows, 0, typed.size() - 1));
            enter(next.get(Math.clamp(column + (long) by, 0, next.size() - 1)));
        }

        /** The item below; after the last one, the first of the period after, as long as there is one. */
        @Override
        public void next() {
            if (row < typed.size() - 1) {
                go(1, 0);
            } else if (column < typed.getLast().size() - 1) {
                go(-row, 1);
            } else {
                go(0, 0);
            }
        }

        @Override
        public void paste(CopiedBlock block) {
            List<List<ItemFigure>> from = typed.stream()
                    .skip(row)
                    .map(cells -> cells.stream().skip(column).map(Cell::figure).toList())
                    .toList();
            int leftOut = new PastedFigures(desk).enter(from, block);
            table.say(leftOut == 0 ? "" : texts.get("grid.paste.beyond", leftOut));
        }
    }
}
