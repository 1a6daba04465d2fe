package gangmu.ui.outline;

import gangmu.model.Level;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Rollup;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.measure.RollupPanel;
import gangmu.ui.measure.WeightField;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.Form;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** A section, goal or measure as a form, with how its KPIs stand together and what stands under it. */
final class OutlineNodeForm extends VBox implements NodeForm {
    private final NodeViewModel model;
    private final WeightField weight;
    private final RollupPanel rollup;
    private final Contents contents;

    OutlineNodeForm(Desk desk, OutlineNode node, Texts texts) {
        model = new NodeViewModel(desk, node.id());
        contents = new Contents(desk, node.id(), texts);
        weight = new WeightField(desk, node.id());
        boolean isSection = node.level() == Level.SECTION;
        rollup = new RollupPanel(
                desk,
                texts,
                (plan, year) ->
                        isSection ? Rollup.ofSection(plan, node.id(), year) : Rollup.ofGoal(plan, node.id(), year));
        getStyleClass().add("node-form");
        Form form = new Form(texts);
        form.wrapping("node.title", model.name(), 3, RenamingNote.of(desk, node.id(), model.name(), texts));
        CheckBox numbered = new CheckBox(texts.get("node.numbered.say"));
        model.numbered().subscribe(numbered::setSelected);
        numbered.setDisable(desk.isReadOnly());
        numbered.setOnAction(e -> model.number(numbered.isSelected()));
        form.add("node.numbered", numbered);
        if (node.level() == Level.GOAL) {
            Field counts = form.add("node.weight", weight.control(texts));
            counts.setMaxWidth(USE_PREF_SIZE);
        }
        getChildren().setAll(form, rollup, contents);
    }

    @Override
    public void show(Plan plan) {
        model.show(plan);
        weight.show(plan);
        rollup.show(plan);
        contents.show(plan);
    }
}
