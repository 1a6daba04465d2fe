package gangmu.app;

import gangmu.store.secret.Key;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.PassphraseField;
import gangmu.work.Jobs;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** The form for the passphrase of a plan: it says what losing it means before one is set. */
final class PassphraseForm {

    /** What is done with what was typed. */
    interface Use {
        /**
         * Gives the plan another passphrase.
         *
         * @param now the one it has, as typed; empty where it has none
         * @param next the one it gets; empty for none
         */
        void change(String now, Optional<String> next);
    }

    private final Texts texts;
    private final PassphraseDialog dialog;
    private final Optional<PassphraseField> now;
    private final PassphraseField next;
    private final PassphraseField again;
    private final CheckBox understood;

    PassphraseForm(Window owner, boolean isSealed, Looks looks, Jobs jobs, Use use) {
        texts = looks.texts();
        String kind = isSealed ? "other" : "new";
        ButtonType set = new ButtonType(texts.get("passphrase.do." + kind), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("passphrase.leave"), ButtonData.CANCEL_CLOSE);
        ButtonType remove = new ButtonType(texts.get("passphrase.do.none"), ButtonData.LEFT);
        ButtonType[] buttons = isSealed ? new ButtonType[] {remove, set, leave} : new ButtonType[] {set, leave};
        String heading = texts.get("passphrase.title." + kind);
        dialog = new PassphraseDialog(owner, looks, jobs, heading, texts.get("passphrase.say." + kind), buttons);
        now = isSealed ? Optional.of(dialog.field("passphrase", "passphrase.now")) : Optional.empty();
        next = dialog.field("passphrase-next", "passphrase.next");
        again = dialog.field("passphrase-again", "passphrase.again");
        Observable[] both = {next.text(), again.text()};
        Bindings.createBooleanBinding(this::isRepeatedOtherwise, both).subscribe(again::mark);
        understood = new CheckBox(texts.get("passphrase.understood"));
        understood.setId("passphrase-understood");
        understood.setWrapText(true);
        dialog.add(missing());
        dialog.add(understood);
        dialog.onPress(
                set,
                isComplete(),
                () -> use.change(typedNow(), Optional.of(next.text().get())));
        if (isSealed) {
            dialog.onPress(remove, isNowTyped(), () -> use.change(typedNow(), Optional.empty()));
        }
    }

    private Label missing() {
        Label missing = new Label();
        missing.setId("passphrase-missing");
        missing.getStyleClass().add("form-note");
        missing.setWrapText(true);
        missing.textProperty()
                .bind(Bindings.createStringBinding(
                        this::whatIsMissing, next.text(), again.text(), understood.selectedProperty()));
        return missing;
    }

    private String whatIsMissing() {
        if (!Key.isLongEnough(next.text().get())) {
            return texts.get("passphrase.short", Key.LEAST_CHARACTERS);
        }
        if (!next.text().get().equals(again.text().get())) {
            return texts.get(again.text().get().isEmpty() ? "passphrase.repeat" : "passphrase.differs");
        }
        return understood.isSelected() ? "" : texts.get("passphrase.tick");
    }

    /** Whether what is typed again cannot become the same by typing on. */
    private boolean isRepeatedOtherwise() {
        return !next.text().get().startsWith(again.text().get());
    }

    private String typedNow() {
        return now.map(field -> field.text().get()).orElse("");
    }

    private ObservableBooleanValue isNowTyped() {
        return now.<ObservableBooleanValue>map(field -> field.text().isNotEmpty())
                .orElseThrow();
    }

    private BooleanBinding isComplete() {
        Observable[] typed = Stream.concat(
                        now.stream().map(PassphraseField::text),
                        Stream.of(next.text(), again.text(), understood.selectedProperty()))
                .toArray(Observable[]::new);
        return Bindings.createBooleanBinding(
                () -> whatIsMissing().isEmpty() && (now.isEmpty() || !typedNow().isEmpty()), typed);
    }

    /** The dialog that it is in. */
    PassphraseDialog dialog() {
        return dialog;
    }

    /** Shows it. */
    void show() {
        dialog.show(now.orElse(next));
    }

    /** Says that the passphrase of now is another. */
    void refuse() {
        now.ifPresent(dialog::refuse);
    }
}
