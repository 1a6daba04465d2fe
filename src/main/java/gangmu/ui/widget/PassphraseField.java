package gangmu.ui.widget;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A named field for a passphrase, which is hidden or, for who types Chinese or is alone, shown. */
public final class PassphraseField extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final ObservableBooleanValue shown;

    /**
     * An empty field.
     *
     * @param shown whether what is typed can be read
     */
    public PassphraseField(String id, String name, ObservableBooleanValue shown) {
        this.shown = shown;
        hidden.setId(id);
        open.setId(id + "-shown");
        open.textProperty().bindBidirectional(hidden.textProperty());
        open.visibleProperty().bind(shown);
        hidden.visibleProperty().bind(open.visibleProperty().not());
        Label label = new Label(name);
        label.setLabelFor(hidden);
        hidden.setAccessibleText(name);
        open.setAccessibleText(name);
        getStyleClass().add("passphrase-field");
        getChildren().setAll(label, new StackPane(hidden, open));
    }

    /** What is typed. */
    public StringProperty text() {
        return hidden.textProperty();
    }

    /** Shows whether what is typed is wrong. */
    public void mark(boolean isWrong) {
        hidden.pseudoClassStateChanged(ERROR, isWrong);
        open.pseudoClassStateChanged(ERROR, isWrong);
    }

    /** Puts the cursor into it, with all that was typed selected. */
    public void startTyping() {
        TextField field = shown.get() ? open : hidden;
        field.requestFocus();
        field.selectAll();
    }
}
