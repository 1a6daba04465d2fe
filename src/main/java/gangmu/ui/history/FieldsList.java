package gangmu.ui.history;

import gangmu.explain.ChangedField;
import gangmu.explain.ChangedFields;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Changed fields as a table, below the name of what each is a field of. */
final class FieldsList extends VBox {

    /** A line of the table. */
    sealed interface Line {

        /** What the fields below are fields of. */
        record Subject(String name) implements Line {}

        /** A field with its values. */
        record Values(ChangedField field) implements Line {}

        /** How many fields there are besides. */
        record More(int fields) implements Line {}
    }

    private final ListView<Line> list = new ListView<>();

    FieldsList(Texts texts) {
        getStyleClass().add("changed-fields");
        list.setAccessibleText(texts.get("history.fields"));
        list.setPlaceholder(new Label(texts.get("history.fields.none")));
        list.setCellFactory(view -> new FieldsCell(list, texts));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head(texts), list);
    }

    private HBox head(Texts texts) {
        HBox head = new HBox();
        for (int i = 0; i < FieldsCell.SHARES.size(); i++) {
            Label label = new Label(texts.get(FieldsCell.COLUMNS.get(i)));
            label.getStyleClass().add("table-heading");
            label.setMinWidth(USE_PREF_SIZE);
            label.prefWidthProperty()
                    .bind(list.widthProperty()
                            .subtract(FieldsCell.PADDING)
                            .multiply(FieldsCell.SHARES.get(i))
                            .subtract(FieldsCell.GAP));
            head.getChildren().add(label);
        }
        head.setSpacing(FieldsCell.GAP);
        head.getStyleClass().add("changed-head");
        return head;
    }

    void show(ChangedFields fields) {
        List<Line> lines = new ArrayList<>();
        String subject = "";
        for (ChangedField field : fields.first()) {
            if (!field.subject().equals(subject)) {
                subject = field.subject();
                lines.add(new Line.Subject(subject));
            }
            lines.add(new Line.Values(field));
        }
        if (fields.more() > 0) {
            lines.add(new Line.More(fields.more()));
        }
        list.setItems(FXCollections.observableList(lines));
    }
}
