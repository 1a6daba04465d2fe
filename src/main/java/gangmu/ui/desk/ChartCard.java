package gangmu.ui.desk;

import gangmu.chart.Palette;
import gangmu.chart.RowChart;
import gangmu.model.Linkage;
import gangmu.report.ChartReport;
import gangmu.text.Texts;
import gangmu.ui.widget.Icons;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A chart under its name, whose figures are a table one key away, and which can be copied, given out and printed alone. */
public final class ChartCard extends VBox {
    /** The width of a chart that is given out, in pixels. */
    private static final int WIDTH = 800;

    private static final double TABLE_IN_LETTERS = 34;

    private final ChartOf kind;
    private final Desk desk;
    private final SheetActions actions;
    private Looks looks;
    private final ScreenChart chart;
    private final ToggleButton figures = new ToggleButton();
    private Optional<Linkage> shown = Optional.empty();

    /** A card that shows nothing yet. */
    public ChartCard(ChartOf kind, Desk desk, SheetActions actions, Looks looks) {
        this.kind = kind;
        this.desk = desk;
        this.actions = actions;
        this.looks = looks;
        this.chart = new ScreenChart(kind.key().replace('.', '-'), looks);
        Texts texts = looks.texts();
        getStyleClass().add("card");
        chart.setLeastWidth(RowChart.NARROWEST);
        chart.addChartMouseListener(new NodeDoor(desk, chart));
        chart.widthProperty().subscribe(this::fit);
        figures.setId(chart.getId() + "-figures");
        figures.setGraphic(Icons.of("fth-list"));
        figures.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        figures.getStyleClass().addAll("button-icon", "flat");
        CardHead.name(figures, texts.get("card.figures", name()));
        figures.selectedProperty().subscribe((was, is) -> show());
        CardHead head = new CardHead(chart.getId(), name(), List.of(figures), doings(texts), texts);
        getChildren().setAll(head, chart);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.T && event.isShortcutDown()) {
                figures.fire();
                event.consume();
            }
        });
    }

    private List<MenuItem> doings(Texts texts) {
        return List.of(
                CardHead.item(texts.get("card.copy"), "fth-copy", () -> table().copy()),
                CardHead.item(texts.get("card.export.figures"), "fth-download", this::exportFigures),
                CardHead.item(texts.get("card.export.picture"), "fth-image", this::exportPicture),
                CardHead.item(texts.get("card.print"), "fth-printer", this::print));
    }

    /** Takes over another theme or size. */
    public void dress(Looks next) {
        looks = next;
        chart.dress(next);
        show();
    }

    /** Shows what is looked at now. */
    public void show(Linkage looked) {
        shown = Optional.of(looked);
        show();
    }

    private void show() {
        shown.ifPresent(looked -> {
            if (figures.isSelected()) {
                put(table());
            } else {
                RowChart drawn = kind.chart().apply(looked, looks.palette());
                put(chart);
                fit();
                chart.show(drawn.whole(), drawn.description());
            }
        });
    }

    private void put(javafx.scene.Node content) {
        if (!getChildren().getLast().equals(content)) {
            getChildren().set(getChildren().size() - 1, content);
        }
    }

    private FiguresTable table() {
        Linkage looked = shown.orElseThrow();
        RowChart rows = kind.chart().apply(looked, looks.palette());
        FiguresTable table = new FiguresTable(kind.figures().apply(looked), looks.fontSize());
        table.setId(chart.getId() + "-table");
        table.setPrefHeight(TABLE_IN_LETTERS * looks.fontSize());
        table.leadTo(row -> desk.open(new Spot.At(rows.node(row))));
        return table;
    }

    private void fit() {
        shown.ifPresent(looked -> chart.setChartHeight(
                kind.chart().apply(looked, looks.palette()).height(Math.max(RowChart.NARROWEST, chart.chartWidth()))));
    }

    private void exportFigures() {
        Linkage looked = shown.orElseThrow();
        actions.export(Export.of(name(), () -> kind.figures().apply(looked)));
    }

    private void exportPicture() {
        Linkage looked = shown.orElseThrow();
        actions.export(Export.ofPicture(
                name(), () -> kind.chart().apply(looked, Palette.PRINT).picture(WIDTH)));
    }

    private void print() {
        Linkage looked = shown.orElseThrow();
        Texts texts = looks.texts();
        actions.preview(() -> new ChartReport(
                looked,
                kind.key(),
                printed -> kind.chart().apply(printed, Palette.PRINT),
                texts,
                LocalDate.now(ZoneId.systemDefault())));
    }

    private String name() {
        return looks.texts().get(kind.key());
    }
}
