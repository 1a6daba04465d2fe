package gangmu.ui.measure;

import gangmu.model.Comparison;
import gangmu.model.Light;
import gangmu.model.LightRule;
import gangmu.model.LightRuleChanges;
import gangmu.model.LightRules;
import gangmu.model.Plan;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.FieldModel;
import gangmu.ui.widget.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The rules by which lights are suggested, to open and edit in their order; which lights would change is shown first. */
public final class LightRulesForm extends TitledPane implements NodeForm {
    private static final int COLUMNS = 6;

    private final Desk desk;
    private final Texts texts;
    private final VBox content = new VBox();
    private Optional<LightRules> shown = Optional.empty();

    public LightRulesForm(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        getStyleClass().add("light-rules");
        content.getStyleClass().add("light-rules-content");
        setText(texts.get("rules.heading"));
        setContent(content);
        setExpanded(false);
        setAnimated(false);
        expandedProperty().subscribe(() -> show(desk.plan()));
    }

    @Override
    public void show(Plan plan) {
        LightRules rules = plan.lightRules();
        if (isExpanded() && !shown.equals(Optional.of(rules))) {
            shown = Optional.of(rules);
            build(rules);
        }
    }

    private void build(LightRules rules) {
        String focused = focusedField();
        content.getChildren().setAll(hint(rules.isDefault() ? "rules.default" : "rules.say"));
        for (int i = 0; i < rules.all().size(); i++) {
            content.getChildren().add(row(rules.all().get(i), i));
        }
        Button add = new Button(texts.get("rules.add"), Icons.of("fth-plus"));
        add.setOnAction(e -> make(LightRuleChanges::withOneMore));
        Button reset = new Button(texts.get("rules.reset"), Icons.of("fth-rotate-ccw"));
        reset.setDisable(rules.isDefault());
        reset.setOnAction(e -> make(plan -> List.of()));
        HBox buttons = new HBox(add, reset);
        buttons.getStyleClass().add("form-row");
        content.getChildren().add(buttons);
        // What is typed next goes where it would have gone.
        content.lookupAll("#" + focused).forEach(Node::requestFocus);
    }

    private String focusedField() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId)
                .filter(id -> id.startsWith("rule-"))
                .orElse("none");
    }

    private Label hint(String key) {
        Label hint = new Label(texts.get(key));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }

    private HBox row(LightRule rule, int place) {
        Choice<Comparison> comparison = new Choice<>(
                List.of(Comparison.values()),
                each -> texts.get("comparison." + each),
                chosen -> edit(
                        place, held -> new LightRule(held.id(), held.rank(), chosen, held.percent(), held.light())));
        comparison.setAccessibleText(texts.get("rules.comparison"));
        comparison.show(rule.comparison());
        Choice<Light> light = new Choice<>(
                List.of(Light.values()),
                each -> each.sign() + " " + texts.get("light." + each),
                chosen -> edit(
                        place,
                        held -> new LightRule(held.id(), held.rank(), held.comparison(), held.percent(), chosen)));
        light.setAccessibleText(texts.get("rules.light"));
        light.show(rule.light());
        Label percent = new Label("%");
        Button up = Icons.button("fth-arrow-up", texts, "rules.up", () -> make(plan -> raised(plan, place)));
        up.setDisable(place == 0);
        Button remove = Icons.button("fth-x", texts, "rules.remove", () -> make(plan -> without(plan, place)));
        HBox row = new HBox(comparison, percent(rule, place), percent, light, up, remove);
        row.getStyleClass().add("form-row");
        return row;
    }

    private Field percent(LightRule rule, int place) {
        FieldModel model = new FieldModel(typed -> Figures.parse(typed).then(value -> {
            edit(place, held -> new LightRule(held.id(), held.rank(), held.comparison(), value, held.light()));
            return Parsed.value(Figures.text(value));
        }));
        model.show(Figures.text(rule.percent()));
        Field field = Field.figure(model, texts.get("rules.percent"), texts);
        field.control().setId("rule-" + place);
        ((TextField) field.control()).setPrefColumnCount(COLUMNS);
        return field;
    }

    private void edit(int place, UnaryOperator<LightRule> edited) {
        make(plan -> {
            List<LightRule> rules = new ArrayList<>(LightRuleChanges.own(plan));
            rules.set(place, edited.apply(rules.get(place)));
            return rules;
        });
    }

    private static List<LightRule> raised(Plan plan, int place) {
        List<LightRule> rules = new ArrayList<>(LightRuleChanges.own(plan));
        rules.add(place - 1, rules.remove(place));
        return rules;
    }

    private static List<LightRule> without(Plan plan, int place) {
        List<LightRule> rules = new ArrayList<>(LightRuleChanges.own(plan));
        rules.remove(place);
        return rules;
    }

    /** Gives the plan other rules, unless a person who sees which lights would change does not want that. */
    private void make(Function<Plan, List<LightRule>> wanted) {
        Plan plan = desk.plan();
        List<LightRule> rules = wanted.apply(plan);
        boolean make = LightRuleChanges.replace(plan, rules)
                .map(change -> LightRuleChanges.consequences(plan, change))
                .filter(changes -> !changes.isEmpty())
                .map(changes -> new LightChangeQuestion(plan, texts)
                        .isWanted(changes, getScene().getWindow()))
                .orElse(true);
        if (make) {
            desk.change(now -> LightRuleChanges.replace(now, rules));
        } else {
            build(plan.lightRules());
        }
    }
}
