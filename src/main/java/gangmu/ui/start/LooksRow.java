package gangmu.ui.start;

import gangmu.ui.desk.LooksCommands;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.CommandButton;
import gangmu.ui.widget.Icons;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The quiet row in the corner of the first screen: the other language by its own name, theme and size. */
final class LooksRow extends HBox {

    LooksRow(LooksCommands looks) {
        getStyleClass().add("looks-row");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button language = new Button(
                looks.language().label().get(), Icons.of(looks.language().icon()));
        language.setId("other-language");
        language.getStyleClass().add("flat");
        language.setOnAction(e -> looks.language().run());
        getChildren().add(language);
        Stream.of(looks.theme(), looks.smaller(), looks.larger())
                .map(LooksRow::icon)
                .forEach(getChildren()::add);
    }

    /** Reached by Tab, unlike on a bar: this screen has no menu. */
    private static Node icon(Command command) {
        CommandButton button = new CommandButton(command);
        button.setFocusTraversable(true);
        return button;
    }
}
