package gangmu.ui.outline;

import gangmu.model.Change;
import gangmu.model.Impact;
import gangmu.model.Plan;
import gangmu.model.TargetAdjustments;
import gangmu.text.Texts;
import gangmu.text.Typed;
import gangmu.ui.desk.ImpactList;
import gangmu.ui.widget.Form;
import gangmu.ui.widget.Question;
import gangmu.ui.widget.ScrollingForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A dialog in which a change is stated, with a reason, while what it would come to is shown below. */
final class ChangeDialog {
    private final Plan plan;
    private final Texts texts;
    private final Alert question;
    private final ButtonType make;
    private final Form form;
    private final TextField reason = new TextField();
    private final Label lacking = new Label();
    private final ImpactList impact;
    private Function<String, Optional<Change>> stated = because -> Optional.empty();

    /**
     * An empty dialog.
     *
     * @param heading what it is about
     * @param doing what its button does
     */
    ChangeDialog(Plan plan, Window owner, String heading, String doing, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        make = new ButtonType(doing, ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("delete.keep"), ButtonData.CANCEL_CLOSE);
        question = Question.of(AlertType.CONFIRMATION, owner, heading, "", make, leave);
        form = new Form(texts);
        impact = new ImpactList(texts);
        reason.setId("reason");
        reason.setPromptText(texts.get("change.reason.prompt"));
        reason.setAccessibleText(texts.get("change.reason"));
        reason.textProperty().subscribe(this::show);
        lacking.getStyleClass().add("form-note");
        lacking.setId("lacking");
        lacking.setWrapText(true);
    }

    /** Adds a control under a label. */
    <N extends Node> N add(String labelKey, String id, N control) {
        control.setId(id);
        control.setAccessibleText(texts.get(labelKey));
        return form.add(labelKey, control);
    }

    /** Adds something that has no label. */
    void addWide(Node control) {
        form.add(control, 0, form.getRowCount(), 2, 1);
    }

    /** States another change; empty with a sentence where something is lacking for it. */
    void state(Optional<String> lack, List<String> first, Function<String, Optional<Change>> change) {
        stated = lack.isPresent() ? because -> Optional.empty() : change;
        lacking.setText(lack.orElse(""));
        impact.show(first, stated.apply("").map(made -> Impact.of(plan, made)));
        show();
        if (question.isShowing()) {
            question.getDialogPane().applyCss();
            question.getDialogPane().layout();
            question.getDialogPane().getScene().getWindow().sizeToScene(); // there is more to say, or less
        }
    }

    private void show() {
        String why = Typed.seen(reason.getText());
        Optional<Change> change = stated.apply(why);
        boolean unreasoned = change.filter(made -> why.isEmpty() && TargetAdjustments.ease(plan, made))
                .isPresent();
        if (change.isPresent()) {
            lacking.setText(unreasoned ? texts.get("change.reason.needed") : "");
        }
        lacking.setVisible(!lacking.getText().isEmpty());
        lacking.setManaged(lacking.isVisible());
        question.getDialogPane().lookupButton(make).setDisable(change.isEmpty() || unreasoned);
    }

    /** Asks; the reason where the change is to be made as it was stated last. */
    Optional<String> ask(Node first) {
        form.add("change.reason", reason);
        VBox content = new VBox(form, lacking, impact);
        content.getStyleClass().add("question");
        question.getDialogPane().setContent(new ScrollingForm(content));
        question.setOnShown(event -> first.requestFocus());
        return question.showAndWait().filter(make::equals).map(made -> Typed.seen(reason.getText()));
    }
}
