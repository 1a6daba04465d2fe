package gangmu.app;

import gangmu.store.trouble.StoreTrouble;
import gangmu.text.Texts;
import gangmu.ui.widget.Question;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The question whether a plan that cannot be worked on now is to be read. */
final class ReadOnlyQuestion {
    private final Texts texts;
    private final ButtonType read;
    private final ButtonType leave;

    ReadOnlyQuestion(Texts texts) {
        this.texts = texts;
        this.read = new ButtonType(texts.get("reading.open"), ButtonData.OK_DONE);
        this.leave = new ButtonType(texts.get("reading.leave"), ButtonData.CANCEL_CLOSE);
    }

    /** Says why it cannot be worked on; Enter and Escape both leave the plan alone. */
    boolean isWanted(Window owner, StoreTrouble why) {
        return Question.isWanted(of(owner, why), read, leave);
    }

    /** The question as it is asked. */
    Alert of(Window owner, StoreTrouble why) {
        String text = Complaint.about(why, texts) + "\n\n" + texts.get("reading.open.say");
        Alert question =
                Question.of(AlertType.CONFIRMATION, owner, texts.get("reading.open.header"), text, read, leave);
        return Question.guarded(question, read, leave);
    }
}
