package gangmu.ui.desk;

import gangmu.ui.widget.FieldModel;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that lead from a field in a table to its neighbours, as in a spreadsheet, and the pasting of several cells.
 *
 * @param field what is typed in
 * @param table where the field stands
 */
public record CellKeys(TextInputControl field, Table table) {

    /** A table as one of its fields sees it. */
    public interface Table {

        /** Goes to the field so many rows below and columns to the right, as far as there is one. */
        void go(int rows, int columns);

        /** Goes on to the field that is filled in next. */
        default void next() {
            go(1, 0);
        }

        /** Enters copied cells from the field on. */
        void paste(CopiedBlock block);

        /** Stores what is typed; where it is wrong that is said, and the cursor should stay where it can be mended. */
        default boolean isTaken(FieldModel model) {
            model.commit();
            return model.problem().get().isEmpty();
        }
    }

    /**
     * Does what a key asks for.
     *
     * @return whether it asked for anything
     */
    public boolean act(KeyEvent event, FieldModel model) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return event.getCode() == KeyCode.V && event.isShortcutDown() && !model.isReadOnly() && paste();
        }
        return switch (event.getCode()) {
            case ENTER -> event.isShiftDown() ? go(model, -1, 0) : next(model);
            case DOWN -> go(model, 1, 0);
            case UP -> go(model, -1, 0);
            case LEFT -> !event.isShiftDown() && isAt(0) && go(model, 0, -1);
            case RIGHT -> !event.isShiftDown() && isAt(field.getLength()) && go(model, 0, 1);
            default -> false;
        };
    }

    /** Whether the caret cannot go further, also where everything is selected. */
    private boolean isAt(int end) {
        boolean all = field.getSelection().getLength() == field.getLength();
        return all || (field.getSelection().getLength() == 0 && field.getCaretPosition() == end);
    }

    private boolean go(FieldModel model, int rows, int columns) {
        if (table.isTaken(model)) {
            table.go(rows, columns);
        }
        return true;
    }

    private boolean next(FieldModel model) {
        if (table.isTaken(model)) {
            table.next();
        }
        return true;
    }

    private boolean paste() {
        Optional<CopiedBlock> block = CopiedBlock.held();
        block.ifPresent(table::paste);
        return block.isPresent();
    }
}
