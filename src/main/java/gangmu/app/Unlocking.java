package gangmu.app;

import gangmu.store.Workplace;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.PassphraseField;
import gangmu.work.Jobs;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Asks for the passphrase of what is sealed, and opens it. */
record Unlocking(Stage owner, Supplier<Looks> looks, Supplier<Workplace> workplace, Jobs jobs) {

    /**
     * Opens something; where it is sealed, asks until a passphrase fits or the person gives up.
     *
     * @param known the passphrases that are known already
     * @param opening opens it; where a passphrase has to be asked for, in the background
     * @return what that came to; empty where the person gave up
     */
    <T> Optional<T> open(Keyring known, Function<Workplace, T> opening) {
        Workplace knowing = workplace.get().with(known);
        try {
            return Optional.of(opening.apply(knowing));
        } catch (PassphraseNeeded needed) {
            return asked(needed, typed -> opening.apply(knowing.knowing(typed)));
        }
    }

    /** Opens something of which no passphrase is known. */
    <T> Optional<T> open(Function<Workplace, T> opening) {
        return open(Keyring.EMPTY, opening);
    }

    /** Asks for a passphrase that opens something. */
    <T> Optional<T> asked(PassphraseNeeded needed, Function<String, T> opening) {
        return new Asking<>(needed, opening).answer();
    }

    private final class Asking<T> {
        private final Texts texts = looks.get().texts();
        private final Function<String, T> opening;
        private final PassphraseDialog dialog;
        private final PassphraseField field;
        private @Nullable T opened;
        private @Nullable Throwable trouble;

        Asking(PassphraseNeeded needed, Function<String, T> opening) {
            this.opening = opening;
            ButtonType open = new ButtonType(texts.get("passphrase.open"), ButtonData.OK_DONE);
            ButtonType leave = new ButtonType(texts.get("passphrase.leave"), ButtonData.CANCEL_CLOSE);
            String words = Complaint.about(needed, texts);
            dialog = new PassphraseDialog(owner, looks.get(), jobs, texts.get("passphrase.ask"), words, open, leave);
            field = dialog.field("passphrase", "passphrase.asked");
            dialog.onPress(open, field.text().isNotEmpty(), this::attempt);
        }

        Optional<T> answer() {
            dialog.showAndWait(field);
            if (trouble instanceof RuntimeException e) {
                throw e;
            }
            if (trouble != null) {
                throw new IllegalStateException(trouble);
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
                dialog.say(texts.get("passphrase.wrong"));
                field.startTyping();
            } else {
                trouble = failure;
                dialog.close();
            }
        }
    }
}
