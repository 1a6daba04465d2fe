package gangmu.ui.widget;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/** A flat button of a bar that does a command; its tooltip says what, and with which key. */
public final class CommandButton extends Button {

    /** A button for this command. */
    public CommandButton(Command command) {
        super("", Icons.of(command.icon()));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll("button-icon", "flat");
        setFocusTraversable(false);
        disableProperty().bind(command.possible().not());
        accessibleTextProperty().bind(command.label());
        Tooltip tooltip = new Tooltip();
        String key = command.keyText();
        tooltip.textProperty().bind(Bindings.concat(command.label(), key.isEmpty() ? "" : "　" + key));
        setTooltip(tooltip);
        setOnAction(e -> command.run());
    }
}
