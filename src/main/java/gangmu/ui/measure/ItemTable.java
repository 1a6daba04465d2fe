package gangmu.ui.measure;

import gangmu.explain.PeriodWords;
import gangmu.model.Formula;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Measure;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Span;
import gangmu.model.WrongFormula;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.widget.Field;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What was counted for each data item of a KPI, period by period, to type as in a spreadsheet. */
public final class ItemTable extends VBox implements NodeForm {
    private static final double HAIRLINE = 2;
    private static final PseudoClass INVENTED = PseudoClass.getPseudoClass("invented");

    private final Desk desk;
    private final Id kpi;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final SourceLine source;
    private final DoubleProperty offset = new SimpleDoubleProperty();
    private final Map<Place, Field> fields = new HashMap<>();
    private final List<ItemFigure> figures = new ArrayList<>();
    private Optional<Shape> shape = Optional.empty();

    /** What rows and columns there are. */
    private record Shape(List<Item> items, List<Period> periods) {}

    private record Place(int row, int column) {}

    public ItemTable(Desk desk, Id kpi, Texts texts) {
        this.desk = desk;
        this.kpi = kpi;
        this.texts = texts;
        this.source = new SourceLine(texts);
        getStyleClass().add("item-table");
        grid.getStyleClass().add("item-grid");
        Label heading = new Label(texts.get("items.heading"));
        heading.getStyleClass().add("panel-heading");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("item-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.minHeightProperty().bind(grid.heightProperty().add(HAIRLINE)); // its names wrap, which it cannot foresee
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaX() == 0 && !event.isShiftDown()) {
                Event.fireEvent(
                        this, event.copyFor(this, this)); // the page scrolls up and down, not the table sideways
                event.consume();
            }
        });
        offset.bind(Bindings.createDoubleBinding(
                () -> scroll.getHvalue()
                        * Math.max(
                                0, grid.getWidth() - scroll.getViewportBounds().getWidth()),
                scroll.hvalueProperty(),
                grid.widthProperty(),
                scroll.viewportBoundsProperty()));
        getChildren().setAll(heading, scroll, source);
        show(desk.plan());
    }

    @Override
    public void show(Plan plan) {
        boolean needed = plan.yearly(kpi).isEmpty() && !plan.items(kpi).isEmpty();
        setVisible(needed);
        setManaged(needed);
        Shape next = new Shape(plan.items(kpi), needed ? periods(plan) : List.of());
        if (needed && !shape.equals(Optional.of(next))) {
            shape = Optional.of(next);
            build(plan, next);
        }
        figures.forEach(figure -> figure.show(plan));
        source.show();
    }

    /** The years of the plan, with those before that are compared with; of finer periods those of the year looked at. */
    private List<Period> periods(Plan plan) {
        Measure measure = plan.measure(kpi).orElseThrow();
        Year current = desk.year().get();
        List<Year> years = new ArrayList<>(measure.span() == Span.YEAR ? plan.years() : List.of(current));
        if (measure.method().looksBack()) {
            years.addFirst(years.getFirst().minusYears(1));
        }
        Optional.ofNullable(measure.baseYear())
                .filter(base -> measure.method().hasBaseYear() && !years.contains(base))
                .ifPresent(years::addFirst);
        return years.stream()
                .sorted()
                .flatMap(year -> Period.of(year, measure.span()).stream())
                .toList();
    }

    private void build(Plan plan, Shape next) {
        grid.getChildren().clear();
        fields.clear();
        figures.clear();
        for (int column = 0; column < next.periods().size(); column++) {
            Label head = new Label(PeriodWords.of(next.periods().get(column), texts));
            head.getStyleClass().addAll("table-heading", "item-period");
            head.setWrapText(true);
            GridPane.setHalignment(head, HPos.RIGHT);
            grid.add(head, column + 1, 0);
        }
        for (int row = 0; row < next.items().size(); row++) {
            Item item = next.items().get(row);
            grid.add(name(item), 0, row + 1);
            if (item.isCounted()) {
                for (int column = 0; column < next.periods().size(); column++) {
                    grid.add(cell(item, next.periods().get(column), new Place(row, column)), column + 1, row + 1);
                }
            } else {
                grid.add(
                        formula(plan, item),
                        1,
                        row + 1,
                        Math.max(1, next.periods().size()),
                        1);
            }
        }
    }

    private Label name(Item item) {
        String unit = item.unit().isEmpty() ? "" : texts.get("items.unit", item.unit());
        Label name = new Label(item.name() + unit);
        name.getStyleClass().add("item-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxHeight(Double.MAX_VALUE);
        name.translateXProperty().bind(offset); // it stays where periods are scrolled
        name.setViewOrder(-1);
        return name;
    }

    private Label formula(Plan plan, Item item) {
        Label formula = new Label("＝ " + shown(plan, item));
        formula.getStyleClass().add("hint");
        formula.setPrefWidth(0); // as wide as the figures above it, never wider; the whole is in the tooltip
        formula.setMaxWidth(Double.MAX_VALUE);
        formula.setTooltip(new Tooltip(formula.getText()));
        return formula;
    }

    private static String shown(Plan plan, Item item) {
        try {
            return Formula.of(item.formula(), plan.items(item.kpi())).shown();
        } catch (WrongFormula e) {
            return item.formula(); // it is said in the explanation what is wrong with it
        }
    }

    private Field cell(Item item, Period period, Place place) {
        ItemFigure figure = new ItemFigure(desk, item, period);
        Field field = Field.figure(
                figure.value(), item.name() + " " + texts.get("items.figure.of", PeriodWords.of(period, texts)), texts);
        field.getStyleClass().add("item-cell");
        field.control().setId("item-" + place.row() + "-" + place.column());
        field.control().focusedProperty().subscribe(focused -> {
            if (focused) {
                source.open(figure);
            }
        });
        field.control().addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, figure, place));
        figure.invented().subscribe(is -> field.control().pseudoClassStateChanged(INVENTED, is));
        figures.add(figure);
        fields.put(place, field);
        return field;
    }

    private void onKey(KeyEvent event, ItemFigure figure, Place place) {
        int rows = switch (event.getCode()) {
            case ENTER, DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        if (rows != 0 && !event.isShortcutDown()) {
            figure.value().commit();
            if (figure.value().problem().get().isEmpty()) {
                goTo(place, rows);
            }
            event.consume();
        }
    }

    /** Goes to the next row that can be typed in, if there is one. */
    private void goTo(Place from, int by) {
        int most = shape.map(now -> now.items().size()).orElse(0);
        for (int row = from.row() + by; row >= 0 && row < most; row += by) {
            Field next = fields.get(new Place(row, from.column()));
            if (next != null) {
                next.control().requestFocus();
                next.control().selectAll();
                return;
            }
        }
    }

    /** Puts the cursor where the first figure of a year is typed. */
    public void enter(Year year) {
        List<Period> periods = shape.map(Shape::periods).orElse(List.of());
        IntStream.range(0, periods.size())
                .filter(column -> periods.get(column).year().equals(year))
                .findFirst()
                .ifPresent(column -> goTo(new Place(-1, column), 1));
    }
}
