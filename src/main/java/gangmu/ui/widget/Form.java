package gangmu.ui.widget;

import gangmu.text.Texts;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Rows of a label and a control, which is how every form of the workbench is built. */
public final class Form extends GridPane {
    private final Texts texts;

    /** An empty form. */
    public Form(Texts texts) {
        this.texts = texts;
        getStyleClass().add("form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        controls.setFillWidth(true);
        getColumnConstraints().setAll(labels, controls);
    }

    /** Adds a single line. */
    public Field line(String labelKey, FieldModel model) {
        return add(labelKey, Field.line(model, texts.get(labelKey), texts));
    }

    /** Adds text that wraps and takes as many rows as it needs, up to some. */
    public Field wrapping(String labelKey, FieldModel model, int mostRows) {
        Field field = Field.wrapping(model, 1, texts.get(labelKey), texts);
        addRow(labelKey, field.control(), new GrowingField(field, mostRows));
        return field;
    }

    /** The same with something below that is said of it. */
    public Field wrapping(String labelKey, FieldModel model, int mostRows, Node said) {
        Field field = Field.wrapping(model, 1, texts.get(labelKey), texts);
        addRow(labelKey, field.control(), new VBox(new GrowingField(field, mostRows), said));
        return field;
    }

    /** Adds any control under a label. */
    public <N extends Node> N add(String labelKey, N control) {
        addRow(labelKey, control instanceof Field field ? field.control() : control, control);
        return control;
    }

    private void addRow(String labelKey, Node control, Node shown) {
        Label label = label(texts.get(labelKey), control);
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, shown);
    }

    /** The words beside a control. */
    public static Label label(String words, Node control) {
        Label label = new Label(words);
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        return label;
    }
}
