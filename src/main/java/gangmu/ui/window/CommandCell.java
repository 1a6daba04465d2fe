package gangmu.ui.window;

import gangmu.ui.widget.Command;
import gangmu.ui.widget.Icons;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A line of the palette: what a command is called, and at the right its key. */
final class CommandCell extends ListCell<Command> {
    private final Label name = new Label();
    private final Label key = new Label();
    private final HBox line = new HBox(name, key);

    CommandCell() {
        line.getStyleClass().add("command-line");
        key.getStyleClass().add("hint");
        key.setMinWidth(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTextOverrun(
                OverrunStyle.CENTER_ELLIPSIS); // a command begins with what it does, a path ends with which plan
        name.setTooltip(new Tooltip());
        HBox.setHgrow(name, Priority.ALWAYS);
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
        super.updateItem(command, empty);
        if (empty || command == null) {
            setGraphic(null);
            return;
        }
        name.setText(command.label().get());
        name.getTooltip().setText(command.label().get());
        name.setGraphic(Icons.of(command.icon()));
        key.setText(command.keyText());
        setGraphic(line);
        setDisable(!command.possible().get());
    }
}
