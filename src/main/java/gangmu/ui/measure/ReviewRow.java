package gangmu.ui.measure;

import gangmu.model.Id;
import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.model.Review;
import gangmu.model.ReviewChanges;
import gangmu.model.Stage;
import gangmu.text.Parsed;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Slot;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.FieldModel;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The light a person gives a KPI-year at a stage, with the reason that is needed where it is not the suggested one. */
final class ReviewRow extends HBox {
    private final Desk desk;
    private final Id kpi;
    private final Year year;
    private final Stage stage;
    private final Choice<Optional<Light>> light;
    private final FieldModel reason;
    private Optional<Light> chosen = Optional.empty();

    ReviewRow(Desk desk, Id kpi, Year year, Stage stage, Texts texts) {
        this.desk = desk;
        this.kpi = kpi;
        this.year = year;
        this.stage = stage;
        List<Optional<Light>> all = Stream.concat(
                        Stream.of(Optional.<Light>empty()),
                        Arrays.stream(Light.values()).map(Optional::of))
                .toList();
        this.light = new Choice<>(
                all,
                each -> each.map(given -> given.sign() + " " + texts.get("light." + given))
                        .orElse(texts.get("review.none")),
                this::choose);
        this.reason = new FieldModel(this::give, desk.unstored().of(Slot.of(kpi, "review.reason." + stage, year)));
        getStyleClass().add("form-row");
        Label label = new Label(texts.get("review." + stage));
        label.getStyleClass().add("review-stage");
        label.setMinWidth(USE_PREF_SIZE);
        light.setAccessibleText(texts.get("review." + stage));
        light.setMinWidth(USE_PREF_SIZE);
        light.setId("review-" + stage);
        Field field = Field.line(reason, texts.get("review.reason." + stage, ""), texts);
        field.control().setId("reason-" + stage);
        field.control().setPromptText(texts.get("review.reason"));
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(label, light, field);
        show(desk.plan());
    }

    void show(Plan plan) {
        Optional<Review> held = plan.review(kpi, year, stage);
        if (reason.problem().get().isEmpty()) {
            chosen = held.map(Review::light);
            light.show(chosen);
        }
        reason.show(held.map(Review::reason).orElse(""));
    }

    private void choose(Optional<Light> given) {
        chosen = given;
        reason.check();
    }

    private Parsed<String> give(String typed) {
        if (chosen.isEmpty() && !typed.isEmpty()) {
            return Parsed.wrong("wrong.review.light");
        }
        if (differs() && typed.isEmpty()) {
            return Parsed.wrong("wrong.review.reason");
        }
        desk.change(plan -> plan.kpi(kpi)
                .flatMap(held -> ReviewChanges.review(plan, held, year, stage, chosen.orElse(null), typed)));
        return Parsed.value(typed);
    }

    /** Whether the chosen light is not the one that the rules suggest. */
    private boolean differs() {
        return desk.plan()
                .kpi(kpi)
                .map(held -> desk.plan().light(held, year))
                .flatMap(suggested -> chosen.map(given -> given != suggested))
                .orElse(false);
    }
}
