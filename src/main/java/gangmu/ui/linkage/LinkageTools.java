package gangmu.ui.linkage;

import gangmu.explain.HiddenWords;
import gangmu.model.Linkage;
import gangmu.text.Texts;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/** A row of buttons: which view is shown, what can be done with it, and what the filter hides. */
final class LinkageTools extends FlowPane {
    /** Below this many letters of room, buttons show their signs alone, so that they stay in one row. */
    private static final double NARROW = 90;

    private final LinkageViewModel model;
    private final LinkageCommands commands;
    private final Texts texts;
    private final SegmentedButton switcher = new SegmentedButton();
    private final HBox files = new HBox();
    private final CheckBox lit = new CheckBox();
    private final List<Node> ofMatrix;
    private final Label hidden = new Label();
    private final Button clear = new Button();

    /** @param cleared what is to be done once the filter is lifted, since its button is gone then */
    LinkageTools(LinkageViewModel model, LinkageCommands commands, Texts texts, Runnable cleared) {
        this.model = model;
        this.commands = commands;
        this.texts = texts;
        Button fold = button("linkage-fold", texts.get("linkage.fold"), commands.fold);
        Button unfold = button("linkage-unfold", texts.get("linkage.unfold"), commands.unfold);
        ofMatrix = List.of(lit, fold, unfold);
        lit.setText(texts.get("linkage.lit"));
        lit.setId("linkage-lit");
        lit.setMinWidth(USE_PREF_SIZE);
        lit.selectedProperty().bindBidirectional(model.lit());
        hidden.setId("linkage-hidden");
        hidden.setMinWidth(USE_PREF_SIZE);
        clear.setText(texts.get("linkage.clear"));
        clear.setId("linkage-clear");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(event -> {
            commands.clear.run();
            cleared.run();
        });
        files.getStyleClass().add("form-row");
        addSwitches();
        getStyleClass().add("place-filters");
        getChildren().setAll(switcher, lit, fold, unfold, files, hidden, clear);
        widthProperty().subscribe(this::arrange);
        hidden.fontProperty().subscribe(this::arrange);
    }

    private void addSwitches() {
        for (Sight sight : Sight.values()) {
            ToggleButton button = new ToggleButton(texts.get("linkage.sight." + sight));
            button.setId("sight-" + sight);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                model.sight().set(sight);
                button.setSelected(true); // also where it was the one that is shown
            });
            switcher.getButtons().add(button);
        }
        switcher.setMinWidth(USE_PREF_SIZE);
    }

    private static Button button(String id, String words, Command command) {
        Button button = new Button(words, Icons.of(command.icon()));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> command.run());
        return button;
    }

    private void arrange() {
        boolean narrow = getWidth() < NARROW * hidden.getFont().getSize();
        List<Node> buttons = new ArrayList<>(ofMatrix);
        buttons.addAll(files.getChildren());
        for (Node node : buttons) {
            if (node instanceof Button button) {
                button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            }
        }
    }

    /** Shows what can be done with a view. */
    void show(Sight sight) {
        switcher.getButtons()
                .filtered(button -> button.getId().equals("sight-" + sight))
                .forEach(button -> button.setSelected(true));
        files.getChildren().clear();
        commands.print(sight)
                .ifPresent(print -> files.getChildren()
                        .add(button("print-linkage", print.label().get(), print)));
        commands.exports
                .of(sight)
                .ifPresent(export ->
                        files.getChildren().add(button("export-linkage", texts.get("linkage.export"), export)));
        ofMatrix.forEach(part -> {
            part.setVisible(sight == Sight.MATRIX);
            part.setManaged(part.isVisible());
        });
        arrange();
    }

    /** Says what the filter hides for as long as it hides anything. */
    void tell(Linkage linkage) {
        hidden.setText(HiddenWords.of(linkage, texts));
        for (Node part : List.of(hidden, clear)) {
            part.setVisible(!hidden.getText().isEmpty());
            part.setManaged(part.isVisible());
        }
    }
}
