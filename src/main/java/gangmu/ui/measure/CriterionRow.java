package gangmu.ui.measure;

import gangmu.model.Comparison;
import gangmu.model.Criterion;
import gangmu.model.Item;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.FieldModel;
import gangmu.ui.widget.Icons;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A criterion as two lines: an item against a threshold, and below it what has to hold besides. */
final class CriterionRow extends VBox implements NodeForm {
    private final CriterionViewModel model;
    private final Texts texts;
    private final Choice<Item> item;
    private final Choice<Comparison> comparison;
    private final Label and;
    private final Choice<Optional<Item>> conditionItem;
    private final Choice<Comparison> conditionComparison;
    private final Field conditionThreshold;

    CriterionRow(CriterionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.item = choice("criterion.item", Item::name, model::beAbout);
        this.comparison = comparison("criterion.comparison", model::compareBy);
        this.and = new Label(texts.get("criterion.and"));
        this.conditionItem = choice(
                "criterion.condition",
                chosen -> chosen.map(Item::name).orElse(texts.get("criterion.condition.none")),
                model::dependOn);
        this.conditionComparison = comparison("criterion.condition.comparison", model::compareConditionBy);
        this.conditionThreshold = figure(model.conditionThreshold(), "criterion.condition.threshold");
        Button remove = Icons.button("fth-x", texts, "criterion.remove", model::remove);
        remove.setDisable(model.isReadOnly());
        getStyleClass().add("criterion-row");
        and.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .setAll(
                        line(item, comparison, figure(model.threshold(), "criterion.threshold"), remove),
                        line(and, conditionItem, conditionComparison, conditionThreshold));
        HBox.setHgrow(item, Priority.ALWAYS);
        HBox.setHgrow(conditionItem, Priority.ALWAYS);
    }

    @Override
    public void show(Plan plan) {
        model.show(plan);
        Criterion held = model.held();
        List<Item> items = model.items();
        item.offer(items, model.item().orElse(null));
        comparison.show(held.comparison());
        conditionItem.offer(
                Stream.concat(Stream.of(Optional.<Item>empty()), items.stream().map(Optional::of))
                        .toList(),
                model.conditionItem());
        conditionComparison.show(held.conditionComparison());
        for (Region ofCondition : List.of(and, conditionComparison, conditionThreshold)) {
            ofCondition.setVisible(held.conditionItem() != null);
            ofCondition.setManaged(held.conditionItem() != null);
        }
    }

    private static HBox line(javafx.scene.Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("form-row");
        return line;
    }

    private <T> Choice<T> choice(String nameKey, Function<T, String> name, Predicate<T> chosen) {
        Choice<T> choice = new Choice<>(List.of(), name, next -> {
            if (!chosen.test(next)) {
                show(model.plan()); // what holds, since that is not wanted
            }
        });
        choice.setAccessibleText(texts.get(nameKey));
        choice.setDisable(model.isReadOnly());
        return choice;
    }

    private Choice<Comparison> comparison(String nameKey, Predicate<Comparison> chosen) {
        Choice<Comparison> choice = choice(nameKey, each -> texts.get("comparison." + each), chosen);
        choice.getItems().setAll(Comparison.values());
        choice.setMinWidth(USE_PREF_SIZE);
        return choice;
    }

    private Field figure(FieldModel edited, String nameKey) {
        Field field = Field.figure(edited, texts.get(nameKey), texts);
        ((TextField) field.control()).setPrefColumnCount(5);
        return field;
    }
}
