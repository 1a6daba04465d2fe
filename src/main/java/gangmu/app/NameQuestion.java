package gangmu.app;

import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Question;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/** The question for the name that changes are signed with. */
record NameQuestion(Looks looks) {

    /** Asks for a name; the answer is given on if there is one. */
    void ask(Window owner, String now, Consumer<String> then) {
        Texts texts = looks.texts();
        ButtonType save = new ButtonType(texts.get("name.do"), ButtonData.OK_DONE);
        ButtonType keep = new ButtonType(texts.get("name.keep"), ButtonData.CANCEL_CLOSE);
        Alert question = Question.of(AlertType.NONE, owner, texts.get("name.title"), texts.get("name.say"), save, keep);
        TextField field = Question.field(question, "name", texts.get("name.title"), now);
        question.setOnHidden(e -> {
            if (question.getResult() == save) {
                then.accept(field.getText());
            }
        });
        question.show();
    }
}
