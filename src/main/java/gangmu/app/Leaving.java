package gangmu.app;

import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Question;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The question whether a plan is left although something typed in it could not be stored. */
record Leaving(Looks looks) {

    /** Whether there is nothing to lose, or the person wants to lose it. */
    boolean isWanted(Window owner, Desk desk) {
        int unstored = desk.unstored().all().get().size();
        return unstored == 0 || confirmed(owner, desk, unstored);
    }

    private boolean confirmed(Window owner, Desk desk, int unstored) {
        Texts texts = looks.texts();
        ButtonType back = new ButtonType(texts.get("leave.back"), ButtonData.CANCEL_CLOSE);
        ButtonType leave = new ButtonType(texts.get("leave.do"), ButtonData.LEFT);
        String first = desk.unstored().first(desk.plan(), texts);
        Alert question = Question.of(
                AlertType.WARNING,
                owner,
                texts.get("leave.header", unstored),
                texts.get("leave.say", first),
                leave,
                back);
        boolean wanted = Question.isWanted(question, leave, back);
        if (!wanted) {
            desk.unstored().all().get().keySet().stream().findFirst().ifPresent(slot -> desk.open(slot.spot()));
        }
        return wanted;
    }
}
