package gangmu.ui.outline;

import gangmu.model.Id;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.desk.PeriodFields;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.Form;
import java.util.List;
import javafx.scene.layout.VBox;

/** A project as a form. */
final class ProjectForm extends VBox implements NodeForm {
    private final ProjectViewModel model;

    ProjectForm(Desk desk, Id id, Texts texts) {
        model = new ProjectViewModel(desk, id);
        getStyleClass().add("node-form");
        Form form = new Form(texts);
        form.wrapping("project.name", model.name(), 3, RenamingNote.of(desk, id, model.name(), texts));
        form.add("project.period", new PeriodFields(model.period(), texts));
        List<String> usual = List.of(texts.get("project.category.usual").split("\\|"));
        form.add("project.category", Field.suggesting(model.category(), usual, texts.get("project.category"), texts));
        getChildren().setAll(form);
    }

    @Override
    public void show(Plan plan) {
        model.show(plan);
    }
}
