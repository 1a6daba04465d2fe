package gangmu.ui.history;

import gangmu.model.Entry;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of two lines at most, of which a pointer that rests on it shows all. */
final class LinesCell extends TableCell<Entry, String> {
    private final Tooltip whole = new Tooltip();

    LinesCell() {
        setWrapText(true);
        whole.setWrapText(true);
        whole.setMaxWidth(600);
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        String shown = empty || line == null ? "" : line;
        setText(shown.replace('\n', ' '));
        whole.setText(shown);
        setTooltip(shown.isEmpty() ? null : whole);
    }
}
