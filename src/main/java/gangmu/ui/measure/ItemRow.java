package gangmu.ui.measure;

import gangmu.model.Gathering;
import gangmu.model.Item;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.model.Role;
import gangmu.model.Span;
import gangmu.text.Texts;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.FieldModel;
import gangmu.ui.widget.Form;
import gangmu.ui.widget.Icons;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A data item as a line of fields; only what the template asks for is there. */
final class ItemRow extends VBox implements NodeForm {
    private final ItemViewModel model;
    private final Texts texts;
    private final HBox line = new HBox();
    private final Choice<Role> role;
    private final Choice<Gathering> gathering;
    private final ToggleButton computed = new ToggleButton();
    private final Button remove;
    private final Label inTheWay = new Label();

    /** @param span what the item is reported by; of years there is nothing to gather */
    ItemRow(ItemViewModel model, Method method, Span span, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.role = choice(
                List.of(Role.values()), method == Method.SURVEY ? "role.survey." : "role.", "item.role", model::actAs);
        this.gathering = choice(List.of(Gathering.values()), "gathering.", "item.gathering", model::gather);
        this.remove = Icons.button("fth-x", texts, "item.remove", this::remove);
        remove.setDisable(model.isReadOnly());
        role.getStyleClass().add("item-role");
        gathering.getStyleClass().add("item-gathering");
        getStyleClass().add("item-row");
        line.getStyleClass().add("form-row");
        Field name = field(model.name(), "item.name");
        HBox.setHgrow(name, Priority.ALWAYS);
        line.getChildren().setAll(name, field(model.unit(), "item.unit", 5));
        getChildren().setAll(line);
        if (method.hasBases()) {
            line.getChildren().add(role);
        }
        if (method.hasWeights()) {
            Label percent = new Label("%");
            percent.setMinWidth(USE_PREF_SIZE);
            line.getChildren().addAll(field(model.weight(), "item.weight." + method, 5), percent);
        }
        if (method.gathering().isEmpty() && span != Span.YEAR) {
            line.getChildren().add(gathering);
        }
        if (method == Method.CRITERIA_MET || method == Method.FORMULA) {
            addFormula();
        }
        line.getChildren().add(remove);
        inTheWay.getStyleClass().add("field-message");
        inTheWay.setWrapText(true);
        getChildren().add(inTheWay);
        show(inTheWay, false);
    }

    @Override
    public void show(Plan plan) {
        model.show(plan);
        Item held = model.held();
        role.show(held.role());
        gathering.show(held.gathering());
        show(gathering, held.isCounted());
        computed.setSelected(computed.isSelected() || isComputed());
        remove.setAccessibleText(texts.get("item.remove.of", held.name()));
        show(inTheWay, inTheWay.isVisible() && model.inTheWay().isPresent());
    }

    /** The formula has a line of its own, which is there for an item that is computed, or is going to be. */
    private void addFormula() {
        computed.setText(texts.get("item.computed"));
        computed.setTooltip(new Tooltip(texts.get("item.computed.say")));
        computed.setMinWidth(USE_PREF_SIZE);
        computed.setDisable(model.isReadOnly());
        Form formula = new Form(texts);
        Field field = formula.wrapping("item.formula", model.formula(), 4);
        field.control().setPromptText(texts.get("item.formula.empty"));
        computed.selectedProperty().subscribe(is -> show(formula, is));
        computed.setOnAction(e -> {
            computed.setSelected(computed.isSelected() || isComputed());
            if (computed.isSelected()) {
                field.control().requestFocus();
            }
        });
        line.getChildren().add(computed);
        getChildren().add(formula);
    }

    private boolean isComputed() {
        return !model.held().isCounted() || model.formula().isDirty();
    }

    private Field field(FieldModel edited, String nameKey) {
        Field field = Field.line(edited, texts.get(nameKey), texts);
        field.control().setPromptText(texts.get(nameKey));
        field.control().setTooltip(new Tooltip(texts.get(nameKey)));
        return field;
    }

    private Field field(FieldModel edited, String nameKey, int columns) {
        Field field = field(edited, nameKey);
        ((TextField) field.control()).setPrefColumnCount(columns);
        return field;
    }

    private <T> Choice<T> choice(List<T> all, String prefix, String nameKey, Predicate<T> chosen) {
        Choice<T> choice = new Choice<>(all, each -> texts.get(prefix + each), next -> {
            if (!chosen.test(next)) {
                show(model.plan()); // what holds, since that is not wanted
            }
        });
        choice.setAccessibleText(texts.get(nameKey));
        choice.setTooltip(new Tooltip(texts.get(nameKey)));
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setDisable(model.isReadOnly());
        return choice;
    }

    private void remove() {
        model.inTheWay()
                .ifPresentOrElse(
                        problem -> {
                            inTheWay.setText(problem.in(texts));
                            show(inTheWay, true);
                        },
                        model::remove);
    }

    private static void show(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
