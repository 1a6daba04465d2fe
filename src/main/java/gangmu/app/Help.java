package gangmu.app;

import gangmu.ui.desk.Looks;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.Window;

/** What to press first, in a small window. */
record Help(Looks looks) {
    private static final double WIDTH_IN_LETTERS = 44;

    void show(Window owner) {
        Alert alert = new Alert(AlertType.INFORMATION);
        alert.initOwner(owner);
        alert.setTitle(looks.texts().get("help.title"));
        alert.setHeaderText(looks.texts().get("help.title"));
        alert.setContentText(looks.texts().get("help.text"));
        alert.getDialogPane().setPrefWidth(WIDTH_IN_LETTERS * looks.fontSize());
        alert.setResizable(true);
        alert.show();
    }
}
