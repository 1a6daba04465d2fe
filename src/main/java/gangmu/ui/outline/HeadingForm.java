package gangmu.ui.outline;

import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.desk.PeriodFields;
import gangmu.ui.measure.LightRulesForm;
import gangmu.ui.measure.RollupPanel;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.Form;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The plan as a whole as a form. */
final class HeadingForm extends VBox implements NodeForm {
    private final HeadingViewModel model;
    private final Label hint = new Label();
    private final LightRulesForm rules;
    private final RollupPanel rollup;

    HeadingForm(Desk desk, Texts texts) {
        model = new HeadingViewModel(desk);
        getStyleClass().add("node-form");
        Form form = new Form(texts);
        form.wrapping("plan.title", model.title(), 3);
        form.line("plan.agency", model.agency());
        form.add("plan.years", new PeriodFields(model.years(), texts));
        hint.setText(texts.get(desk.isReadOnly() ? "contents.none.SECTION" : "contents.empty.SECTION"));
        hint.getStyleClass().add("hint");
        rules = new LightRulesForm(desk, texts);
        rollup = new RollupPanel(desk, texts, Rollup::ofPlan);
        Field cap = form.add("plan.cap", Field.figure(model.cap(), texts.get("plan.cap"), texts));
        cap.setMaxWidth(USE_PREF_SIZE);
        getChildren().setAll(form, hint, rollup, rules);
        show(desk.plan());
    }

    @Override
    public void show(Plan plan) {
        model.show(plan);
        hint.setVisible(plan.sections().isEmpty());
        hint.setManaged(plan.sections().isEmpty());
        rules.show(plan);
        rollup.show(plan);
    }
}
