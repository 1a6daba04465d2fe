package gangmu.app;

import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.PassphraseField;
import gangmu.ui.widget.Question;
import gangmu.ui.widget.ScrollingForm;
import gangmu.work.Jobs;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A dialog in which passphrases are typed; what they are for is done in the background, and the dialog stays until then. */
final class PassphraseDialog {
    private final Alert question;
    private final Texts texts;
    private final Jobs jobs;
    private final BooleanProperty isWorking = new SimpleBooleanProperty();
    private final VBox fields = new VBox();
    private final VBox further = new VBox();
    private final CheckBox shown;
    private final Label said = new Label();

    PassphraseDialog(Window owner, Looks looks, Jobs jobs, String heading, String words, ButtonType... buttons) {
        this.texts = looks.texts();
        this.jobs = jobs;
        this.question = Question.of(AlertType.NONE, owner, heading, words, buttons);
        this.shown = new CheckBox(texts.get("passphrase.show"));
        shown.setId("passphrase-show");
        Label explained = new Label(words);
        explained.setWrapText(true);
        said.setId("passphrase-said");
        said.getStyleClass().add("field-message");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        ProgressBar progress = new ProgressBar();
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.visibleProperty().bind(isWorking);
        fields.getStyleClass().add("passphrases");
        fields.disableProperty().bind(isWorking);
        further.getStyleClass().add("passphrases");
        further.disableProperty().bind(isWorking);
        shown.disableProperty().bind(isWorking);
        VBox content = new VBox(explained, fields, shown, further, new StackPane(said, progress));
        content.getStyleClass().add("question");
        question.getDialogPane().setContent(new ScrollingForm(content));
        question.setOnCloseRequest(event -> {
            if (isWorking.get()) {
                event.consume();
            }
        });
    }

    /** The dialog itself. */
    Alert question() {
        return question;
    }

    /** Adds a field. */
    PassphraseField field(String id, String key) {
        PassphraseField field = new PassphraseField(id, texts.get(key), shown.selectedProperty());
        field.text().subscribe(() -> {
            said.setText("");
            field.mark(false);
        });
        fields.getChildren().add(field);
        return field;
    }

    /** Adds anything else, below the fields. */
    <N extends Node> N add(N node) {
        further.getChildren().add(node);
        return node;
    }

    /** Lets a button do something that need not end the dialog, while it may be pressed. */
    void onPress(ButtonType button, ObservableBooleanValue mayBePressed, Runnable action) {
        Node node = question.getDialogPane().lookupButton(button);
        node.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> isWorking.get() || !mayBePressed.get(), isWorking, mayBePressed));
        node.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
    }

    /** Does something in the background, and then goes on with what it came to. */
    <T> void attempt(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        isWorking.set(true);
        var _ = jobs.run(work).whenComplete((made, trouble) -> {
            isWorking.set(false);
            if (trouble != null) {
                failed.accept(trouble);
            } else {
                done.accept(made);
            }
        });
    }

    /** Says that what was typed is another passphrase than the one there is. */
    void refuse(PassphraseField field) {
        said.setText(texts.get("passphrase.wrong"));
        field.mark(true);
        field.startTyping();
    }

    /** Shows it. */
    void show(PassphraseField first) {
        question.setOnShown(event -> first.startTyping());
        question.show();
    }

    /** Shows it, and waits until it is closed. */
    void showAndWait(PassphraseField first) {
        question.setOnShown(event -> first.startTyping());
        question.showAndWait();
    }

    void close() {
        question.close();
    }
}
