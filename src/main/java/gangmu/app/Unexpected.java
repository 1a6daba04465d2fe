package gangmu.app;

import gangmu.text.Texts;
import gangmu.ui.widget.Question;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The one dialog that tells what the program did wrong, with the id under which it stands in the log. */
final class Unexpected {
    private static final System.Logger LOG = System.getLogger(Unexpected.class.getName());
    private static final int ID_LENGTH = 8;

    private final Path log;
    private @Nullable Alert shown;

    /** @param log the folder that the log is in */
    Unexpected(Path log) {
        this.log = log;
    }

    /** Logs it, and tells it: in the dialog that is open already, where there is one. */
    void tell(Window owner, Throwable trouble, Texts texts) {
        String id = UUID.randomUUID().toString().substring(0, ID_LENGTH).toUpperCase(Locale.ROOT);
        LOG.log(Level.ERROR, "unexpected, id " + id, trouble);
        String said = texts.get("unexpected.one", id, trouble.toString());
        if (shown != null) {
            shown.setContentText(shown.getContentText() + "\n" + said);
            return;
        }
        ButtonType close = new ButtonType(texts.get("unexpected.close"), ButtonData.CANCEL_CLOSE);
        Alert alert = Question.of(
                AlertType.ERROR,
                owner,
                texts.get("unexpected.title"),
                texts.get("unexpected.say", log) + "\n" + said,
                close);
        shown = alert;
        alert.setOnHidden(event -> shown = null);
        alert.show();
    }
}
