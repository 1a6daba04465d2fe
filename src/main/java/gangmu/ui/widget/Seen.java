package gangmu.ui.widget;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether a part of the window is shown: one that is not need not keep up with what it shows until it is again. */
public final class Seen {
    private Seen() {}

    /** Whether a node is in the window. */
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().map(scene -> true).orElse(false);
    }
}
