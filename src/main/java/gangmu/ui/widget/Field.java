package gangmu.ui.widget;

import gangmu.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.jspecify.annotations.Nullable;

/**
 * A text control bound to a {@link FieldModel}, with the sentence about what is wrong right under it.
 *
 * <p>It stores on Enter and on leaving, and reverts on Escape.
 */
public final class Field extends VBox {
    private final TextInputControl control;
    private final FieldModel model;
    private final Texts texts;
    private final Label message = new Label();

    private Field(TextInputControl control, FieldModel model, String name, Texts texts) {
        this.control = control;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("field");
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        control.setAccessibleText(name);
        bind(control, model);
        control.focusedProperty().subscribe((was, focused) -> {
            if (was && !focused) {
                model.commit();
            } else if (focused) {
                Sight.of(this);
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().setAll(control, message);
        ValidationSupport validation = new ValidationSupport();
        validation.setValidationDecorator(new SentenceBelow(message));
        validation.registerValidator(control, false, this::check);
        validation.initInitialDecoration(); // else nothing is marked before something was typed
        model.problem().subscribe(problem -> validation.revalidate());
    }

    /** A single line. */
    public static Field line(FieldModel model, String name, Texts texts) {
        return new Field(new TextField(), model, name, texts);
    }

    /** A single line that offers usual answers as they are typed. */
    public static Field suggesting(FieldModel model, List<String> usual, String name, Texts texts) {
        TextField control = new TextField();
        if (!model.isReadOnly()) {
            TextFields.bindAutoCompletion(control, usual);
        }
        return new Field(control, model, name, texts);
    }

    /** A single line of figures, aligned to the right. */
    public static Field figure(FieldModel model, String name, Texts texts) {
        Field field = line(model, name, texts);
        field.control.getStyleClass().add("figure");
        return field;
    }

    /** A figure in a table, marked where it is wrong; it has no room for the sentence, which the table has to say. */
    public static Field cell(FieldModel model, String name, Texts texts) {
        Field field = figure(model, name, texts);
        field.sentenceApart();
        return field;
    }

    /** Text that wraps and grows with what is in it; Enter stores, it does not break the line. */
    public static Field wrapping(FieldModel model, int rows, String name, Texts texts) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return new Field(area, model, name, texts);
    }

    /** The control a person types in. */
    public TextInputControl control() {
        return control;
    }

    /** The sentence, to be placed where it has more room than under the control. */
    public Label sentenceApart() {
        getChildren().remove(message);
        return message;
    }

    /** Lets a person type a model's text in a control, or only read and copy it. */
    public static void bind(TextInputControl control, FieldModel model) {
        control.setEditable(!model.isReadOnly());
        control.getProperties().put(FieldModel.class, model);
        control.textProperty().bindBidirectional(model.text());
    }

    /** Ends what {@link #bind} began. */
    public static void unbind(TextInputControl control, FieldModel model) {
        control.getProperties().remove(FieldModel.class);
        control.textProperty().unbindBidirectional(model.text());
    }

    /** The model whose text is typed in a control, if there is one. */
    public static Optional<FieldModel> model(Node control) {
        return Optional.ofNullable((FieldModel) control.getProperties().get(FieldModel.class));
    }

    /** Whether what has the focus has typing of its own to take back, which undo then means. */
    public static boolean keepsOwnUndo(@Nullable Object focusOwner) {
        return focusOwner instanceof TextInputControl control
                && model(control).map(FieldModel::isDirty).orElseGet(control::isUndoable);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isShiftDown()) {
            model.commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.isDirty()) {
            model.revert();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && control instanceof TextArea && !event.isShortcutDown()) {
            // A text area would type it; in a form Tab leads to the next field.
            control.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private ValidationResult check(Control control, String typed) {
        return model.problem()
                .get()
                .map(problem -> ValidationResult.fromError(control, problem.in(texts)))
                .orElseGet(ValidationResult::new);
    }
}
