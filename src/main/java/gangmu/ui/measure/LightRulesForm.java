package gangmu.ui.measure;

import gangmu.model.Id;
import gangmu.model.LightRule;
import gangmu.model.LightRuleChanges;
import gangmu.model.LightRules;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.widget.Icons;
import gangmu.ui.widget.Unfolding;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The rules by which lights are suggested, to open and edit in their order; which lights would change is shown first. */
public final class LightRulesForm extends TitledPane implements NodeForm {
    private final Desk desk;
    private final Texts texts;
    private final LightRulesEditing editing;
    private final Label hint = new Label();
    private final Button add;
    private final Button reset;
    private final Rows<LightRuleRow> rows;

    public LightRulesForm(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.editing = new LightRulesEditing(
                desk,
                changes -> new LightChangeQuestion(desk.plan(), texts)
                        .isWanted(changes, getScene().getWindow()));
        this.add = button("rules.add", "fth-plus", () -> editing.make(LightRuleChanges::withOneMore));
        this.reset = button("rules.reset", "fth-rotate-ccw", () -> editing.make(rules -> List.of()));
        this.rows = new Rows<>(this::row, add);
        add.setDisable(desk.isReadOnly());
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        HBox buttons = new HBox(add, reset);
        buttons.getStyleClass().add("form-row");
        VBox content = new VBox(hint, rows, buttons);
        content.getStyleClass().add("light-rules-content");
        getStyleClass().add("light-rules");
        setText(texts.get("rules.heading"));
        setContent(content);
        setExpanded(false);
        setAnimated(false);
        expandedProperty().subscribe(() -> show(desk.plan()));
        Unfolding.of(this);
    }

    @Override
    public void show(Plan plan) {
        LightRules rules = plan.lightRules();
        hint.setText(texts.get(rules.isDefault() ? whatIsDefault() : "rules.say"));
        reset.setDisable(desk.isReadOnly() || rules.isDefault());
        if (isExpanded()) {
            rows.show(rules.all().stream().map(LightRule::id).toList(), plan);
        }
    }

    private String whatIsDefault() {
        return desk.isReadOnly() ? "rules.default.read-only" : "rules.default";
    }

    private Button button(String key, String icon, Runnable action) {
        Button button = new Button(texts.get(key), Icons.of(icon));
        button.setOnAction(e -> action.run());
        return button;
    }

    private LightRuleRow row(Id id) {
        LightRule rule = desk.plan().lightRules().all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new LightRuleRow(new LightRuleViewModel(desk, rule, editing), texts);
    }
}
