package gangmu.ui.start;

import gangmu.text.Texts;
import gangmu.ui.desk.PeriodFields;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.Form;
import gangmu.ui.widget.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The form for a new, empty plan. */
final class NewPlanCard extends Card {
    private final Field title;

    NewPlanCard(StartActions actions, Texts texts, NewPlanViewModel model) {
        super(texts.get("start.new"));
        getStyleClass().add("new-plan");
        Form form = new Form(texts);
        title = form.line("plan.title", model.title());
        title.control().setId("new-title");
        form.line("plan.agency", model.agency()).control().setId("new-agency");
        form.add("plan.years", new PeriodFields(model.years(), texts));
        form.add("plan.folder", folder(actions, texts, model));
        Button create = new Button(texts.get("start.new.do"), Icons.of("fth-file-plus"));
        create.setId("create-plan");
        create.setOnAction(e -> model.plan().ifPresent(actions::create));
        getChildren().addAll(form, create);
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                create.fire();
                event.consume();
            }
        });
    }

    void start() {
        title.control().requestFocus();
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
        choose.getStyleClass().remove("flat"); // it stands in a form, not on a bar
        HBox row = new HBox(field, choose);
        row.getStyleClass().addAll("form-row", "folder-row");
        return row;
    }
}
