package gangmu.ui.widget;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.decoration.ValidationDecoration;

/**
 * Marks a control whose text was not taken and says why in the label below it.
 *
 * <p>The library's own marks put a small icon with a tooltip into a layer over the scene; a sentence can be read.
 */
final class SentenceBelow implements ValidationDecoration {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Label label;

    SentenceBelow(Label label) {
        this.label = label;
        show("");
    }

    @Override
    public void removeDecorations(Control target) {
        target.pseudoClassStateChanged(ERROR, false);
        target.setAccessibleHelp("");
        show("");
    }

    @Override
    public void applyValidationDecoration(ValidationMessage message) {
        message.getTarget().pseudoClassStateChanged(ERROR, true);
        message.getTarget().setAccessibleHelp(message.getText());
        show(message.getText());
    }

    @Override
    public void applyRequiredDecoration(Control target) {
        // No field is marked as required before anything is wrong.
    }

    private void show(String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }
}
