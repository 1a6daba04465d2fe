package gangmu.app;

import gangmu.store.trouble.PassphraseNeeded;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.PassphraseField;
import gangmu.work.Jobs;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The question for the passphrase of something that is sealed; it stays until one fits or the person gives up.
 *
 * @param <T> what opening it comes to
 */
final class PassphraseQuestion<T> {
    private final Function<String, T> opening;
    private final PassphraseDialog dialog;
    private final PassphraseField field;
    private @Nullable T opened;
    private @Nullable Throwable trouble;

    /** @param opening opens it with what was typed, in the background */
    PassphraseQuestion(Window owner, PassphraseNeeded needed, Looks looks, Jobs jobs, Function<String, T> opening) {
        this.opening = opening;
        Texts texts = looks.texts();
        ButtonType open = new ButtonType(texts.get("passphrase.open"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("passphrase.leave"), ButtonData.CANCEL_CLOSE);
        String words = Complaint.about(needed, texts);
        dialog = new PassphraseDialog(owner, looks, jobs, texts.get("passphrase.ask"), words, open, leave);
        field = dialog.field("passphrase", "passphrase.asked");
        dialog.onPress(open, field.text().isNotEmpty(), this::attempt);
    }

    /** The dialog that it is in. */
    PassphraseDialog dialog() {
        return dialog;
    }

    /**
     * Asks.
     *
     * @return what was opened; empty where the person gave up
     * @throws RuntimeException whatever else went wrong than the passphrase
     */
    Optional<T> answer() {
        dialog.showAndWait(field);
        if (trouble != null) {
            throw trouble instanceof RuntimeException known ? known : new IllegalStateException(trouble);
        }
        return Optional.ofNullable(opened);
    }

    private void attempt() {
        String typed = field.text().get();
        dialog.attempt(() -> opening.apply(typed), this::done, this::failed);
    }

    private void done(T result) {
        opened = result;
        dialog.close();
    }

    private void failed(Throwable failure) {
        if (failure instanceof PassphraseNeeded) {
            dialog.refuse(field);
        } else {
            trouble = failure;
            dialog.close();
        }
    }
}
