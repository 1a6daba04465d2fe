package gangmu.ui.preview;

import gangmu.text.Parsed;
import gangmu.text.Texts;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** A text that is typed, and the sentence that says what is wrong with it: from leaving it on, until it is right. */
final class CheckedField {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    final TextField field = new TextField();
    final Label sentence = new Label();
    private final Supplier<Parsed<?>> read;
    private final Texts texts;

    CheckedField(String id, String name, StringProperty text, Supplier<Parsed<?>> read, Texts texts) {
        this.read = read;
        this.texts = texts;
        field.setId(id);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(text);
        sentence.getStyleClass().add("field-message");
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.managedProperty().bind(sentence.visibleProperty());
        show("");
        field.focusedProperty().subscribe((was, focused) -> {
            if (was && !focused) {
                check();
            }
        });
        text.subscribe(() -> {
            if (sentence.isVisible()) {
                check();
            }
        });
    }

    /** Says what is wrong, or nothing; returns whether it is right. */
    boolean check() {
        String wrong =
                read.get().whatIsWrong().map(problem -> problem.in(texts)).orElse("");
        show(wrong);
        return wrong.isEmpty();
    }

    private void show(String wrong) {
        sentence.setText(wrong);
        sentence.setVisible(!wrong.isEmpty());
        field.setAccessibleHelp(wrong);
        field.pseudoClassStateChanged(ERROR, !wrong.isEmpty());
    }
}
