package gangmu.app;

import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Question;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** What to press first, in a small window. */
record Help(Looks looks) {
    void show(Window owner) {
        ButtonType close = new ButtonType(looks.texts().get("help.close"), ButtonData.CANCEL_CLOSE);
        String heading = looks.texts().get("help.title");
        Question.of(AlertType.INFORMATION, owner, heading, looks.texts().get("help.text"), close)
                .show();
    }
}
