package gangmu.ui.start;

import gangmu.text.Texts;
import gangmu.ui.desk.PeriodFields;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.Form;
import gangmu.ui.widget.Icons;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form for a new, empty plan. */
final class NewPlanCard extends VBox {

    NewPlanCard(StartActions actions, Texts texts, Path home) {
        NewPlanViewModel model = new NewPlanViewModel(home);
        getStyleClass().addAll("start-card", "new-plan");
        Label heading = new Label(texts.get("start.new"));
        heading.getStyleClass().add("card-heading");
        Form form = new Form(texts);
        form.line("plan.title", model.title()).control().setId("new-title");
        form.line("plan.agency", model.agency()).control().setId("new-agency");
        form.add("plan.years", new PeriodFields(model.years(), texts));
        form.add("plan.folder", folder(actions, texts, model));
        Button create = new Button(texts.get("start.new.do"), Icons.of("fth-file-plus"));
        create.setId("create-plan");
        create.setOnAction(e -> model.plan().ifPresent(actions::create));
        getChildren().setAll(heading, form, create);
    }

    private HBox folder(StartActions actions, Texts texts, NewPlanViewModel model) {
        Field field = Field.line(model.folder(), texts.get("plan.folder"), texts);
        field.control().setId("new-folder");
        HBox.setHgrow(field, Priority.ALWAYS);
        Button choose = Icons.button(
                "fth-folder",
                texts,
                "start.choose",
                () -> actions.chooseFolder(getScene().getWindow(), texts.get("start.choose"))
                        .ifPresent(path -> model.folder().text().set(path.toString())));
        HBox row = new HBox(field, choose);
        row.getStyleClass().add("form-row");
        return row;
    }
}
