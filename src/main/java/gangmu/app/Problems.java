package gangmu.app;

import gangmu.store.Mended;
import gangmu.store.PlanFolder;
import gangmu.text.Texts;
import gangmu.ui.widget.Icons;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** Where trouble is told: a sentence in the corner of the window, and the log for what the program did wrong. */
final class Problems {
    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(20);

    private final Stage stage;
    private final Unexpected unexpected;

    /** @param log the folder that the log is in */
    Problems(Stage stage, Path log) {
        this.stage = stage;
        this.unexpected = new Unexpected(log);
    }

    /** Tells what was thrown, in words. */
    void tell(Throwable trouble, Texts texts) {
        if (Complaint.isUnexpected(trouble)) {
            unexpected.tell(stage, trouble, texts);
            return;
        }
        show(texts.get("trouble.title"), Complaint.about(trouble, texts), "fth-alert-triangle");
    }

    /** Tells what had to be put right when a plan was opened, or would have to be if it were not only read. */
    void tell(OpenPlan opened, Texts texts) {
        opened.folder().ifPresent(folder -> tell(folder, folder.mended(), texts));
        if (opened.isDamageNews()) {
            show(texts.get("reading.damaged.title"), texts.get("reading.damaged", opened.directory()), "fth-info");
        }
    }

    /** Tells what had to be put right in a plan's folder. */
    void tell(PlanFolder opened, List<Mended> found, Texts texts) {
        found.forEach(mended -> show(
                texts.get("mended.title"),
                texts.get("mended." + mended.what(), opened.directory(), mended.changes()),
                "fth-info"));
    }

    /** Tells that something was done. */
    void say(String title, String text) {
        show(title, text, "fth-check");
    }

    private void show(String title, String text, String icon) {
        if (isOnScreen(text)) {
            return; // once more the same would only cover what it is about
        }
        Notifications notification = Notifications.create()
                .owner(stage)
                .title(title)
                .text(text)
                .graphic(Icons.of(icon))
                .hideAfter(LONG_ENOUGH_TO_READ);
        if (stage.getScene() != null
                && stage.getScene().getRoot().getStyleClass().contains("dark")) {
            notification.darkStyle();
        }
        notification.show();
    }

    private static boolean isOnScreen(String text) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".notification-bar .label").stream())
                .anyMatch(label ->
                        label instanceof Labeled shown && shown.getText().equals(text));
    }
}
