package gangmu.ui.outline;

import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.TargetReason;
import gangmu.ui.desk.YearViewModel;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.Form;
import gangmu.ui.widget.Sight;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line across the table of figures for the reason that a target waits for; there only while one does. */
final class ReasonLine extends HBox {
    private final Field reason;

    ReasonLine(YearViewModel model, Field target, Texts texts) {
        String roc = RocYears.text(model.year());
        TargetReason needed = model.targetReason();
        String name = texts.get("target.reason", roc);
        reason = Field.line(needed.text(), name, texts);
        reason.control().setId("target-reason-" + roc);
        reason.control().setPromptText(texts.get("target.reason.prompt"));
        reason.control().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                needed.giveUp();
                target.control().requestFocus();
                event.consume();
            }
        });
        HBox.setHgrow(reason, Priority.ALWAYS);
        Label label = Form.label(name, reason.control());
        label.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("form-row");
        setId("reason-line-" + roc);
        getChildren().setAll(label, reason);
        needed.needed().subscribe(is -> show(is, target));
    }

    /** The cursor comes here from the target where it was entered, not where it was left for another field. */
    private void show(boolean is, Field target) {
        boolean entered = is && target.control().isFocused();
        boolean done = !is && reason.control().isFocused();
        setVisible(is);
        setManaged(is);
        if (entered) {
            reason.control().requestFocus();
            Sight.ofNew(reason);
        } else if (done) {
            target.control().requestFocus();
        }
    }
}
