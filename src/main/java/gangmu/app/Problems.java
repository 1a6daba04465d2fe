package gangmu.app;

import gangmu.store.Mended;
import gangmu.store.PlanFolder;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Icons;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
    private final Set<String> untilStored = new HashSet<>();

    /** @param log the folder that the log is in */
    Problems(Stage stage, Supplier<Looks> looks, Path log) {
        this.stage = stage;
        this.looks = looks;
        this.unexpected = new Unexpected(log);
    }

    /** Tells what was thrown, in words; nothing where a person had work stopped. */
    void tell(Throwable trouble, Texts texts) {
        if (Complaint.isCancelled(trouble)) {
            return;
        }
        if (Complaint.isUnexpected(trouble)) {
            unexpected.tell(stage, trouble, texts);
            return;
        }
        String complaint = Complaint.about(trouble, texts);
        if (Complaint.isUntilStored(trouble)) {
            untilStored.add(complaint);
        }
        show(texts.get("trouble.title"), complaint, "fth-alert-triangle");
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

    /** Takes away what was told of changes that could not be stored, since they are by now. */
    void stored() {
        untilStored.forEach(text -> onScreen(text).toList().forEach(Problems::close));
        untilStored.clear();
    }

    private static void close(Node words) {
        Node bar = words;
        while (!bar.getStyleClass().contains("notification-bar")) {
            bar = bar.getParent();
        }
        ((Button) bar.lookup(".close-button")).fire();
    }

    private static boolean isOnScreen(String text) {
        return onScreen(text).findAny().isPresent();
    }

    private static Stream<Text> onScreen(String text) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".notification-words").stream())
                .map(Text.class::cast)
                .filter(words -> words.getText().equals(text));
    }
}
