package gangmu.app;

import gangmu.store.Mended;
import gangmu.store.PlanFolder;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Icons;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** Where trouble is told: a sentence in the corner of the window, and the log for what the program did wrong. */
final class Problems {
    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(20);

    private static final double WIDTH_IN_LETTERS = 30;

    private final Stage stage;
    private final Supplier<Looks> looks;
    private final Unexpected unexpected;

    /** @param log the folder that the log is in */
    Problems(Stage stage, Supplier<Looks> looks, Path log) {
        this.stage = stage;
        this.looks = looks;
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
        opened.folder().ifPresent(folder -> tell(folder, folder.mended(), "mended.title", texts));
        if (opened.isDamageNews()) {
            show(texts.get("reading.damaged.title"), texts.get("reading.damaged", opened.directory()), "fth-info");
        }
    }

    /** Tells what had to be put right in a plan's folder while it was open. */
    void tell(PlanFolder opened, List<Mended> found, Texts texts) {
        tell(opened, found, "mended.since.title", texts);
    }

    private void tell(PlanFolder opened, List<Mended> found, String titleKey, Texts texts) {
        found.forEach(mended -> show(
                texts.get(titleKey),
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
                .graphic(content(text, icon))
                .hideAfter(LONG_ENOUGH_TO_READ);
        if (looks.get().dark()) {
            notification.darkStyle();
        }
        notification.show();
    }

    /** The words in lines that leave room for the status bar; a notification by itself is one line, however long. */
    private HBox content(String text, String icon) {
        double letter = looks.get().fontSize();
        Text words = new Text(text);
        words.getStyleClass().add("notification-words");
        words.setStyle("-fx-font-size: " + letter + "px;");
        words.setWrappingWidth(WIDTH_IN_LETTERS * letter);
        return new HBox(letter, Icons.of(icon), words);
    }

    private static boolean isOnScreen(String text) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".notification-words").stream())
                .anyMatch(
                        words -> words instanceof Text shown && shown.getText().equals(text));
    }
}
