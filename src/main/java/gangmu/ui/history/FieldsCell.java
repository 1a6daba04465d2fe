package gangmu.ui.history;

import gangmu.explain.ChangedField;
import gangmu.text.Texts;
import gangmu.ui.history.FieldsList.Line;
import java.util.List;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A line of changed fields that wraps its words rather than cut them off. */
final class FieldsCell extends ListCell<Line> {
    static final List<Double> SHARES = List.of(0.28, 0.36, 0.36);
    static final List<String> COLUMNS =
            List.of("history.column.field", "history.column.before", "history.column.after");

    /** What the list takes beside its words: the cell's own space and the scroll bar. */
    static final double PADDING = 36;

    static final double GAP = 10;

    private final Texts texts;
    private final Text whole = new Text();
    private final Text field = new Text();
    private final Text before = new Text();
    private final Text after = new Text();
    private final HBox values = new HBox(field, before, after);

    FieldsCell(ListView<Line> list, Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
        DoubleBinding width = list.widthProperty().subtract(PADDING);
        whole.wrappingWidthProperty().bind(width);
        List<Text> columns = List.of(field, before, after);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i)
                    .wrappingWidthProperty()
                    .bind(width.multiply(SHARES.get(i)).subtract(GAP));
            columns.get(i).getStyleClass().add("words-cell");
        }
        values.setSpacing(GAP);
        field.getStyleClass().add("changed-name");
        before.getStyleClass().add("changed-before");
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        switch (line) {
            case null -> setGraphic(null);
            case Line.Subject(String name) -> showWhole(name, "changed-subject");
            case Line.More(int fields) -> showWhole(texts.get("history.more", fields), "changed-more");
            case Line.Values(ChangedField changed) -> show(changed);
        }
    }

    private void showWhole(String words, String style) {
        whole.setText(words);
        whole.getStyleClass().setAll("words-cell", style);
        setGraphic(whole);
        setAccessibleText(words);
    }

    private void show(ChangedField changed) {
        field.setText(changed.field());
        before.setText(changed.before());
        after.setText(changed.after());
        setGraphic(values);
        setAccessibleText(texts.get("changed.line", changed.field(), changed.before(), changed.after()));
    }
}
