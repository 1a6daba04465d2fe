package gangmu.ui.measure;

import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.model.Stage;
import gangmu.text.Texts;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The light a person gives a KPI-year at a stage, with the reason that is needed where it is not the suggested one. */
final class ReviewRow extends HBox implements NodeForm {
    private final ReviewViewModel model;
    private final Texts texts;
    private final Field reason;
    private final Label unexplained = new Label();
    private final JudgementLine judgement;

    ReviewRow(ReviewViewModel model, Stage stage, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.reason = Field.line(model.reason(), texts.get("review.reason." + stage, ""), texts);
        getStyleClass().addAll("form-row", "review-row");
        Label label = new Label(texts.get("review." + stage));
        label.getStyleClass().add("review-stage");
        label.setMinWidth(USE_PREF_SIZE);
        reason.control().setId("reason-" + stage);
        reason.control().setPromptText(texts.get("review.reason"));
        unexplained.getStyleClass().add("review-unexplained");
        unexplained.setWrapText(true);
        judgement = new JudgementLine(stage.name(), this::confirm, model.isReadOnly(), texts);
        VBox why = new VBox(reason, unexplained, judgement);
        HBox.setHgrow(why, Priority.ALWAYS);
        getChildren().setAll(label, lights(stage), why);
    }

    @Override
    public void show(Plan plan) {
        model.show(plan);
        Optional<Light> suggested = model.unexplained(plan);
        unexplained.setText(suggested
                .map(light -> texts.get("review.unexplained", word(light)))
                .orElse(""));
        unexplained.setVisible(suggested.isPresent());
        unexplained.setManaged(suggested.isPresent());
        judgement.show(plan, model.held(plan));
    }

    private Choice<Optional<Light>> lights(Stage stage) {
        List<Optional<Light>> all = Stream.concat(
                        Stream.of(Optional.<Light>empty()),
                        Arrays.stream(Light.values()).map(Optional::of))
                .toList();
        Choice<Optional<Light>> choice =
                new Choice<>(all, each -> each.map(this::word).orElse(texts.get("review.none")), this::choose);
        choice.setAccessibleText(texts.get("review." + stage));
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setId("review-" + stage);
        choice.setDisable(model.isReadOnly());
        model.light().subscribe(now -> choice.show(now));
        return choice;
    }

    private void choose(Optional<Light> chosen) {
        model.choose(chosen);
        askForReason();
    }

    private void confirm() {
        model.confirm();
        askForReason();
    }

    private void askForReason() {
        if (model.reason().problem().get().isPresent()) {
            reason.control().requestFocus();
        }
    }

    private String word(Light light) {
        return light.sign() + " " + texts.get("light." + light);
    }
}
