package gangmu.app;

import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.Mending;
import gangmu.ui.widget.Question;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The question whether a plan is left although something typed in it could not be stored. */
record Leaving(Looks looks) {
    private static final int NAMED_AT_MOST = 5;

    /** Whether there is nothing to lose, or the person wants to lose it. */
    boolean isWanted(Window owner, Desk desk) {
        int unstored = desk.unstored().all().get().size();
        return unstored == 0 || confirmed(owner, desk, unstored);
    }

    private boolean confirmed(Window owner, Desk desk, int unstored) {
        Texts texts = looks.texts();
        ButtonType back = new ButtonType(texts.get("leave.back"), ButtonData.CANCEL_CLOSE);
        ButtonType leave = new ButtonType(texts.get("leave.do"), ButtonData.LEFT);
        Alert question = Question.of(
                AlertType.WARNING,
                owner,
                texts.get("leave.header", unstored),
                texts.get("leave.say", desk.unstored().inWords(NAMED_AT_MOST, desk.plan(), texts)),
                leave,
                back);
        boolean wanted = Question.isWanted(question, leave, back);
        if (!wanted) {
            new Mending(desk, owner.getScene().getRoot()).first();
        }
        return wanted;
    }
}
