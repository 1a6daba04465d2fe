package gangmu.ui.overview;

import gangmu.exchange.ProgressTables;
import gangmu.explain.PendingWords;
import gangmu.model.Linkage;
import gangmu.model.Pending;
import gangmu.text.Texts;
import gangmu.ui.desk.CardHead;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Export;
import gangmu.ui.desk.FiguresTable;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.SheetActions;
import gangmu.ui.desk.Spot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is still wanted of KPIs, and how long nothing has been entered; each a door to where it can be. */
final class PendingCard extends VBox {
    private static final double HEIGHT_IN_LETTERS = 20;

    private final Desk desk;
    private final SheetActions actions;
    private Looks looks;
    private final Label summary = new Label();
    private final CardHead head;
    private Optional<Linkage> shown = Optional.empty();

    PendingCard(Desk desk, SheetActions actions, Looks looks) {
        this.desk = desk;
        this.actions = actions;
        this.looks = looks;
        Texts texts = looks.texts();
        getStyleClass().add("card");
        summary.setId("pending-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        this.head = new CardHead(
                "pending",
                texts.get("progress.pending"),
                List.of(),
                List.of(
                        CardHead.item(texts.get("card.copy"), "fth-copy", () -> table().copy()),
                        CardHead.item(texts.get("card.export.figures"), "fth-download", this::export)),
                texts);
    }

    void dress(Looks next) {
        looks = next;
        shown.ifPresent(this::show);
    }

    void show(Linkage looked) {
        shown = Optional.of(looked);
        List<Pending> pending = Pending.of(looked.plan(), looked.kpis(), looked.year());
        summary.setText(
                new PendingWords(today(), looks.texts()).summary(looked.plan(), looked.kpis(), pending, looked.year()));
        getChildren().setAll(head, summary);
        if (!pending.isEmpty()) {
            FiguresTable table = table();
            table.leadTo(row -> desk.open(Spot.of(pending.get(row).kpi())));
            table.setPrefHeight(HEIGHT_IN_LETTERS * looks.fontSize());
            VBox.setVgrow(table, Priority.ALWAYS);
            getChildren().add(table);
        }
    }

    private FiguresTable table() {
        FiguresTable table = new FiguresTable(
                new ProgressTables(shown.orElseThrow(), looks.texts()).pending(today()), looks.fontSize());
        table.setId("pending-table");
        return table;
    }

    private void export() {
        ProgressTables tables = new ProgressTables(shown.orElseThrow(), looks.texts());
        actions.export(Export.of(looks.texts().get("progress.pending"), () -> tables.pending(today())));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
