package gangmu.app;

import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Question;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The question for the name that changes are signed with. */
record NameQuestion(Looks looks) {

    /** Asks for a name; the answer is given on if there is one. */
    void ask(Window owner, String now, Consumer<String> then) {
        Texts texts = looks.texts();
        ButtonType save = new ButtonType(texts.get("name.do"), ButtonData.OK_DONE);
        ButtonType keep = new ButtonType(texts.get("name.keep"), ButtonData.CANCEL_CLOSE);
        Alert question = Question.of(AlertType.NONE, owner, texts.get("name.title"), "", save, keep);
        TextField field = new TextField(now);
        field.setId("name");
        field.setAccessibleText(texts.get("name.title"));
        Label say = new Label(texts.get("name.say"));
        say.setWrapText(true);
        VBox content = new VBox(say, field);
        content.getStyleClass().add("question");
        question.getDialogPane().setContent(content);
        question.setOnShown(e -> field.requestFocus());
        question.setOnHidden(e -> {
            if (question.getResult() == save) {
                then.accept(field.getText());
            }
        });
        question.show();
    }
}
