package gangmu.ui.measure;

import gangmu.model.Comparison;
import gangmu.model.Light;
import gangmu.model.LightRule;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.Icons;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** A rule for lights as a line. */
final class LightRuleRow extends HBox implements NodeForm {
    private static final int COLUMNS = 6;

    private final LightRuleViewModel model;
    private final Texts texts;
    private final Choice<Comparison> comparison;
    private final Choice<Light> light;
    private final Button up;
    private final Button remove;

    LightRuleRow(LightRuleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.comparison = choice(
                List.of(Comparison.values()),
                each -> texts.get("comparison." + each),
                "rules.comparison",
                model::compareBy);
        this.light = choice(
                List.of(Light.values()),
                each -> each.sign() + " " + texts.get("light." + each),
                "rules.light",
                model::give);
        this.up = Icons.button("fth-arrow-up", texts, "rules.up", model::raise);
        this.remove = Icons.button("fth-x", texts, "rules.remove", model::remove);
        getStyleClass().addAll("form-row", "rule-row");
        Field percent = Field.figure(model.percent(), texts.get("rules.percent"), texts);
        ((TextField) percent.control()).setPrefColumnCount(COLUMNS);
        getChildren().setAll(comparison, percent, new Label("%"), light, up, remove);
    }

    @Override
    public void show(Plan plan) {
        model.show(plan);
        LightRule held = model.held();
        comparison.show(held.comparison());
        light.show(held.light());
        up.setDisable(model.isReadOnly() || !model.canBeRaised());
        remove.setDisable(model.isReadOnly() || !model.canBeRemoved());
    }

    private <T> Choice<T> choice(List<T> all, Function<T, String> name, String nameKey, Predicate<T> chosen) {
        Choice<T> choice = new Choice<>(all, name, next -> {
            if (!chosen.test(next)) {
                show(model.plan()); // what holds, since that is not wanted
            }
        });
        choice.setAccessibleText(texts.get(nameKey));
        choice.setDisable(model.isReadOnly());
        return choice;
    }
}
