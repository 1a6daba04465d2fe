package gangmu.ui.measure;

import gangmu.model.Gathering;
import gangmu.model.Item;
import gangmu.model.Method;
import gangmu.model.Role;
import gangmu.text.Texts;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.FieldModel;
import gangmu.ui.widget.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A data item as a line of fields; only what the template asks for is there. */
final class ItemRow extends HBox {
    private final Texts texts;

    ItemRow(ItemViewModel model, Item item, Method method, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("form-row", "item-row");
        Field name = field(model.name(), "item.name");
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(name, field(model.unit(), "item.unit", 5));
        if (method.hasBases()) {
            getChildren().add(choice(List.of(Role.values()), "role.", "item.role", item.role(), model::actAs));
        }
        if (method.hasWeights()) {
            getChildren().add(field(model.weight(), "item.weight", 4));
        }
        if (method == Method.CRITERIA_MET || method == Method.FORMULA) {
            Field formula = field(model.formula(), "item.formula");
            HBox.setHgrow(formula, Priority.ALWAYS);
            getChildren().add(formula);
        } else if (item.isCounted() && method.gathering().isEmpty()) {
            getChildren()
                    .add(choice(
                            List.of(Gathering.values()),
                            "gathering.",
                            "item.gathering",
                            item.gathering(),
                            model::gather));
        }
        getChildren().add(remove(model, item));
    }

    private Field field(FieldModel model, String nameKey) {
        Field field = Field.line(model, texts.get(nameKey), texts);
        field.control().setPromptText(texts.get(nameKey));
        field.control().setTooltip(new Tooltip(texts.get(nameKey)));
        return field;
    }

    private Field field(FieldModel model, String nameKey, int columns) {
        Field field = field(model, nameKey);
        ((TextField) field.control()).setPrefColumnCount(columns);
        return field;
    }

    private <T> Choice<T> choice(List<T> all, String prefix, String nameKey, T now, Consumer<T> chosen) {
        Choice<T> choice = new Choice<>(all, each -> texts.get(prefix + each), chosen);
        choice.show(now);
        choice.setAccessibleText(texts.get(nameKey));
        choice.setTooltip(new Tooltip(texts.get(nameKey)));
        choice.setMinWidth(USE_PREF_SIZE);
        return choice;
    }

    private Button remove(ItemViewModel model, Item item) {
        Button remove = Icons.button("fth-x", texts, "item.remove", model::remove);
        remove.setAccessibleText(texts.get("item.remove.of", item.name()));
        boolean possible = model.canBeRemoved();
        remove.setDisable(!possible);
        return remove;
    }
}
