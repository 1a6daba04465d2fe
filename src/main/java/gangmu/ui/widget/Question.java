package gangmu.ui.widget;

import gangmu.text.Typed;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;

/** A dialog in the looks of the window it belongs to, which dialogs do not take over by themselves. */
public final class Question {
    private static final int WIDTH_IN_LETTERS = 40;

    private Question() {}

    /** A dialog with a heading, some text and buttons. */
    public static Alert of(AlertType type, Window owner, String heading, String text, ButtonType... buttons) {
        Alert alert = new Alert(type, text, buttons);
        alert.initOwner(owner);
        alert.setTitle(heading);
        alert.setHeaderText(heading);
        alert.setResizable(true);
        icon(type).ifPresent(alert::setGraphic);
        Scene scene = owner.getScene();
        DialogPane pane = alert.getDialogPane();
        pane.getStylesheets().setAll(scene.getStylesheets());
        pane.getStyleClass().addAll(scene.getRoot().getStyleClass());
        pane.setStyle(scene.getRoot().getStyle()
                + "-fx-pref-width: %1$dem; -fx-max-width: %1$dem;".formatted(WIDTH_IN_LETTERS));
        return alert;
    }

    /** The window of the program, whichever place of it is shown; notices and tooltips are windows too. */
    public static Optional<Window> window() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).findFirst();
    }

    /** One of the icons of the window; the toolkit's own are pictures of another style and one size. */
    private static Optional<FontIcon> icon(AlertType type) {
        return switch (type) {
            case NONE -> Optional.empty();
            case INFORMATION -> Optional.of(Icons.of("fth-info"));
            case CONFIRMATION -> Optional.of(Icons.of("fth-help-circle"));
            case WARNING, ERROR -> Optional.of(Icons.of("fth-alert-triangle"));
        };
    }

    /** Has a text typed below the words of a dialog, with the cursor in it from the start. */
    public static TextField field(Alert question, String id, String name, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setAccessibleText(name);
        Label words = new Label(question.getContentText());
        words.setWrapText(true);
        VBox content = new VBox(words, field);
        content.getStyleClass().add("question");
        question.getDialogPane().setContent(content);
        question.setOnShown(event -> field.requestFocus());
        return field;
    }

    /** Asks whether something is to be done that needs a reason, and for that; nothing where it is to be left. */
    public static Optional<String> reason(Alert question, ButtonType make, String prompt) {
        TextField reason = field(question, "reason", prompt, "");
        reason.setPromptText(prompt);
        Node making = question.getDialogPane().lookupButton(make);
        making.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> Typed.seen(reason.getText()).isEmpty(), reason.textProperty()));
        return question.showAndWait().filter(make::equals).map(made -> Typed.seen(reason.getText()));
    }

    /** Asks whether something is to be done that cannot be taken lightly. */
    public static boolean isWanted(Alert question, ButtonType make, ButtonType leave) {
        return guarded(question, make, leave).showAndWait().equals(Optional.of(make));
    }

    /** The question with Enter and Escape both leaving what it asks for. */
    public static Alert guarded(Alert question, ButtonType make, ButtonType leave) {
        DialogPane pane = question.getDialogPane();
        Button safe = (Button) pane.lookupButton(leave);
        ((Button) pane.lookupButton(make)).setDefaultButton(false);
        safe.setDefaultButton(true);
        question.setOnShown(event -> safe.requestFocus());
        return question;
    }
}
