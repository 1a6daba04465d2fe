package gangmu.ui.history;

import gangmu.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How the plan differs from one moment to another, and the way to have that printed. */
final class ComparisonPane extends VBox {
    private final Texts texts;
    private final Label heading = new Label();
    private final Label span = new Label();
    private final FieldsList fields;

    ComparisonPane(HistoryCommands commands, Texts texts) {
        this.texts = texts;
        this.fields = new FieldsList(texts);
        getStyleClass().add("told");
        heading.setText(texts.get("differences.name"));
        heading.getStyleClass().add("page-kind");
        span.setId("comparison-span");
        span.setWrapText(true);
        span.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(fields, Priority.ALWAYS);
        getChildren().setAll(heading, span, ToldPane.button(commands.print()), fields);
    }

    void show(Comparison shown) {
        int all = shown.fields().first().size() + shown.fields().more();
        span.setText(texts.get("differences.span", shown.from(), shown.to(), all));
        fields.show(shown.fields());
    }
}
