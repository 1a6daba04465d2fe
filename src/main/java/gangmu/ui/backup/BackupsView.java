package gangmu.ui.backup;

import gangmu.explain.ChangeWords;
import gangmu.explain.ChangedField;
import gangmu.explain.ChangedFields;
import gangmu.model.Plan;
import gangmu.text.RocMoments;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.WordsCell;
import gangmu.work.KeptBackup;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of a plan's backups, with what differs from the one selected, and the button that goes back to it. */
public final class BackupsView extends BorderPane {
    private static final int SHOWN = 200;

    private final Texts texts;
    private final Plan plan;
    private final BackupActions actions;
    private final TableView<KeptBackup> backups = new TableView<>();
    private final TableView<ChangedField> differences = new TableView<>();
    private final Label summary = new Label();
    private final Button restore = new Button();

    /**
     * The backups of a plan.
     *
     * @param plan as it is now
     * @param close closes the window it is in
     */
    public BackupsView(Plan plan, Looks looks, BackupActions actions, Runnable close) {
        this.texts = looks.texts();
        this.plan = plan;
        this.actions = actions;
        getStyleClass().add("backups");
        columns();
        restore.setText(texts.get("backups.restore"));
        restore.setId("restore");
        restore.setDisable(true);
        restore.setOnAction(event -> {
            actions.restore(backups.getSelectionModel().getSelectedItem());
            close.run();
        });
        SplitPane parts = new SplitPane(backups, new VBox(summary, differences));
        parts.setOrientation(Orientation.VERTICAL);
        VBox.setVgrow(differences, Priority.ALWAYS);
        setTop(introduction());
        setCenter(parts);
        setBottom(buttons(close));
        backups.getSelectionModel().selectedItemProperty().subscribe(this::show);
        told(actions.backups(), this::list);
    }

    private Label introduction() {
        Label label = new Label(texts.get("backups.say"));
        label.setWrapText(true);
        label.getStyleClass().add("form-note");
        return label;
    }

    private HBox buttons(Runnable close) {
        Button elsewhere = new Button(texts.get("backups.elsewhere"));
        elsewhere.setId("elsewhere");
        elsewhere.setOnAction(event -> actions.chooseBackup(getScene().getWindow())
                .ifPresent(file -> told(actions.elsewhere(file), found -> found.ifPresent(this::add))));
        Button cancel = new Button(texts.get("backups.close"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(elsewhere, gap, restore, cancel);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private void columns() {
        backups.setId("backups");
        backups.setAccessibleText(texts.get("backups.title"));
        backups.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        backups.setPlaceholder(new Label());
        column(backups, "backups.at", 170, kept -> RocMoments.text(kept.at()));
        column(backups, "backups.occasion", 150, kept -> texts.get("backups.occasion." + kept.occasionKey()));
        column(backups, "backups.by", 110, KeptBackup::by);
        column(backups, "backups.sequence", 90, kept -> texts.get("backups.number", kept.sequence()));
        column(backups, "backups.records", 90, kept -> texts.get("backups.number", kept.records()));
        column(backups, "backups.note", 240, kept -> kept.isShrunk() ? texts.get("backups.shrunk") : "");
        differences.setId("differences");
        differences.setAccessibleText(texts.get("backups.differences"));
        differences.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        differences.setPlaceholder(new Label(texts.get("backups.select")));
        column(differences, "backups.subject", 280, ChangedField::subject);
        column(differences, "backups.field", 140, ChangedField::field);
        column(differences, "backups.now", 200, ChangedField::before);
        column(differences, "backups.then", 200, ChangedField::after);
    }

    private <T> void column(TableView<T> table, String key, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellFactory(any -> new WordsCell<>());
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        table.getColumns().add(column);
    }

    private void list(List<KeptBackup> all) {
        backups.setPlaceholder(new Label(texts.get("backups.none")));
        backups.getItems().setAll(all);
        backups.requestFocus();
    }

    private void add(KeptBackup backup) {
        backups.getItems().addFirst(backup);
        backups.getSelectionModel().select(backup);
    }

    private void show(@Nullable KeptBackup backup) {
        restore.setDisable(true);
        differences.getItems().clear();
        summary.setText(texts.get(backup == null ? "backups.select" : "backups.comparing"));
        if (backup != null) {
            told(actions.planOf(backup), then -> compare(backup, then));
        }
    }

    private void compare(KeptBackup backup, Plan then) {
        boolean isStillSelected = backup.equals(backups.getSelectionModel().getSelectedItem());
        if (isStillSelected) {
            ChangeWords words = ChangeWords.between(plan, then, texts);
            ChangedFields fields = words.first(SHOWN);
            differences.getItems().setAll(fields.first());
            summary.setText(
                    fields.first().isEmpty()
                            ? texts.get("backups.same")
                            : texts.get("backups.differ", fields.first().size() + fields.more(), fields.more()));
            restore.setDisable(fields.first().isEmpty());
        }
    }

    private <T> void told(CompletableFuture<T> result, Consumer<T> use) {
        var _ = result.whenComplete((value, trouble) -> {
            if (trouble != null) {
                actions.onTrouble(trouble);
                summary.setText(texts.get("backups.unusable"));
            } else {
                use.accept(value);
            }
        });
    }
}
