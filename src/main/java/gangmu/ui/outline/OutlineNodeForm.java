package gangmu.ui.outline;

import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.widget.Form;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** A section, goal or measure as a form, with what stands under it. */
final class OutlineNodeForm extends VBox implements NodeForm {
    private final NodeViewModel model;
    private final Contents contents;

    OutlineNodeForm(Desk desk, OutlineNode node, Texts texts) {
        model = new NodeViewModel(desk, node.id());
        contents = new Contents(desk, node.id(), texts);
        getStyleClass().add("node-form");
        Form form = new Form(texts);
        form.wrapping("node.title", model.name(), 3);
        CheckBox numbered = new CheckBox(texts.get("node.numbered.say"));
        model.numbered().subscribe(numbered::setSelected);
        numbered.setOnAction(e -> model.number(numbered.isSelected()));
        form.add("node.numbered", numbered);
        getChildren().setAll(form, contents);
    }

    @Override
    public void show(Plan plan) {
        model.show(plan);
        contents.show(plan);
    }
}
