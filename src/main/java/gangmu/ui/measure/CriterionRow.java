package gangmu.ui.measure;

import gangmu.model.Comparison;
import gangmu.model.Criterion;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.MeasureChanges;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.FieldModel;
import gangmu.ui.widget.Icons;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A criterion as a line: an item against a threshold, and perhaps another one besides. */
final class CriterionRow extends HBox {
    private final Desk desk;
    private final Criterion criterion;
    private final MeasureEditing editing;
    private final Texts texts;

    CriterionRow(Desk desk, Criterion criterion, MeasureEditing editing, Texts texts) {
        this.desk = desk;
        this.criterion = criterion;
        this.editing = editing;
        this.texts = texts;
        getStyleClass().addAll("form-row", "criterion-row");
        List<Item> items = desk.plan().items(criterion.kpi());
        Choice<Item> item = new Choice<>(items, Item::name, chosen -> put(held -> held.on(chosen.id())));
        item.setAccessibleText(texts.get("criterion.item"));
        item.show(find(items, criterion.item()).orElse(null));
        Choice<Comparison> comparison = new Choice<>(
                List.of(Comparison.values()),
                each -> texts.get("comparison." + each),
                chosen -> put(held -> held.reaching(chosen, held.threshold())));
        comparison.setAccessibleText(texts.get("criterion.comparison"));
        comparison.show(criterion.comparison());
        comparison.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(item, Priority.ALWAYS);
        getChildren()
                .setAll(
                        item,
                        comparison,
                        figure(
                                criterion.threshold(),
                                "criterion.threshold",
                                value -> held -> held.reaching(held.comparison(), value)));
        addCondition(items);
        getChildren().add(Icons.button("fth-x", texts, "criterion.remove", this::remove));
    }

    private void addCondition(List<Item> items) {
        List<Optional<Item>> possible = Stream.concat(
                        Stream.of(Optional.<Item>empty()), items.stream().map(Optional::of))
                .toList();
        Choice<Optional<Item>> besides = new Choice<>(
                possible,
                chosen -> chosen.map(Item::name).orElse(texts.get("criterion.condition.none")),
                chosen -> put(held -> held.provided(
                        chosen.map(Item::id).orElse(null),
                        Optional.ofNullable(held.conditionThreshold()).orElse(BigDecimal.ONE))));
        besides.setAccessibleText(texts.get("criterion.condition"));
        besides.show(Optional.ofNullable(criterion.conditionItem()).flatMap(id -> find(items, id)));
        HBox.setHgrow(besides, Priority.ALWAYS);
        Label and = new Label(texts.get("criterion.and"));
        and.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(and, besides);
        if (criterion.conditionThreshold() != null) {
            Label atLeast = new Label(texts.get("comparison." + Comparison.AT_LEAST));
            atLeast.setMinWidth(USE_PREF_SIZE);
            getChildren()
                    .addAll(
                            atLeast,
                            figure(
                                    criterion.conditionThreshold(),
                                    "criterion.condition.threshold",
                                    value -> held -> held.provided(held.conditionItem(), value)));
        }
    }

    private static Optional<Item> find(List<Item> items, Id id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private Field figure(BigDecimal now, String nameKey, Function<BigDecimal, Function<Criterion, Criterion>> edit) {
        FieldModel model = new FieldModel(typed -> Figures.parse(typed).then(value -> {
            boolean made = put(held -> edit.apply(value).apply(held));
            return Parsed.value(Figures.text(made ? value : now));
        }));
        model.show(Figures.text(now));
        Field field = Field.figure(model, texts.get(nameKey), texts);
        ((TextField) field.control()).setPrefColumnCount(5);
        return field;
    }

    private boolean put(UnaryOperator<Criterion> edited) {
        return editing.make(
                (plan, kpi) -> held().flatMap(held -> MeasureChanges.replace(plan, held, edited.apply(held))));
    }

    private Optional<Criterion> held() {
        return desk.plan().criteria(criterion.kpi()).stream()
                .filter(held -> held.id().equals(criterion.id()))
                .findFirst();
    }

    private void remove() {
        editing.make((plan, kpi) -> held().flatMap(held -> MeasureChanges.replace(plan, held, null)));
    }
}
