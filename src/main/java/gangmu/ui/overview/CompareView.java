package gangmu.ui.overview;

import gangmu.exchange.ComparedTable;
import gangmu.model.Linkage;
import gangmu.text.Texts;
import gangmu.ui.desk.CardHead;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Export;
import gangmu.ui.desk.FiguresTable;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.SheetActions;
import gangmu.ui.desk.Spot;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Two years, two goals, or the plan as of two days, side by side, and by how much they differ. */
final class CompareView extends ScrollPane {
    private static final double HEIGHT_IN_LETTERS = 30;

    private final Desk desk;
    private Looks looks;
    private final ComparedSide left;
    private final ComparedSide right;
    private final VBox differences = new VBox();
    private final CardHead head;

    CompareView(Desk desk, SheetActions actions, Looks looks) {
        this.desk = desk;
        this.looks = looks;
        Texts texts = looks.texts();
        this.left = new ComparedSide("left", desk, actions, looks, this::showDifferences);
        this.right = new ComparedSide("right", desk, actions, looks, this::showDifferences);
        this.head = new CardHead(
                "compare",
                texts.get("compare.name"),
                List.of(),
                List.of(
                        CardHead.item(texts.get("card.copy"), "fth-copy", () -> table().ifPresent(FiguresTable::copy)),
                        CardHead.item(
                                texts.get("card.export.figures"),
                                "fth-download",
                                () -> compared()
                                        .ifPresent(both ->
                                                actions.export(Export.of(texts.get("compare.name"), both::table))))),
                texts);
        differences.getStyleClass().add("card");
        GridPane sides = new GridPane();
        sides.getStyleClass().add("dashboard");
        for (ComparedSide side : List.of(left, right)) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            sides.getColumnConstraints().add(half);
            sides.add(side, sides.getChildren().size(), 0);
        }
        left.choose(left.side().in(yearBefore(desk)));
        VBox page = new VBox(sides, differences);
        page.getStyleClass().add("dashboard-page");
        setId("compare");
        getStyleClass().add("form-scroll");
        setFitToWidth(true);
        setContent(page);
    }

    /** The year before the one looked at, with which it is most often compared. */
    private static Year yearBefore(Desk desk) {
        Year before = desk.year().get().minusYears(1);
        return desk.plan().years().contains(before) ? before : desk.year().get();
    }

    void dress(Looks next) {
        looks = next;
        left.dress(next);
        right.dress(next);
        showDifferences();
    }

    void show() {
        for (ComparedSide side : List.of(left, right)) {
            side.show();
            side.offerDays();
        }
    }

    private Optional<ComparedTable> compared() {
        Optional<Linkage> one = left.shown();
        return one.flatMap(before ->
                right.shown().map(after -> new ComparedTable(before, after, left.name(), right.name(), looks.texts())));
    }

    private Optional<FiguresTable> table() {
        return compared().map(both -> new FiguresTable(both.table(), looks.fontSize()));
    }

    private void showDifferences() {
        compared().ifPresent(both -> {
            FiguresTable table = new FiguresTable(both.table(), looks.fontSize());
            table.setId("compare-table");
            table.setPrefHeight(HEIGHT_IN_LETTERS * looks.fontSize());
            table.leadTo(row -> desk.plan().kpi(both.kpis().get(row)).ifPresent(kpi -> desk.open(Spot.of(kpi))));
            differences.getChildren().setAll(head, table);
        });
    }
}
