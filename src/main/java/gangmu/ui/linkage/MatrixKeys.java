package gangmu.ui.linkage;

import gangmu.ui.linkage.LinkageViewModel.Cursor;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** What keys do in the matrix: move, link, open, fold, and jump to a name by what is typed of it. */
final class MatrixKeys {
    /** Signs that fold and unfold, so that no name is looked for by them. */
    private static final String FOLDING = "+-=";

    private final LinkageViewModel model;
    private final IntSupplier page;
    private final StringBuilder typed = new StringBuilder();

    /** @param page how many rows a page has now */
    MatrixKeys(LinkageViewModel model, IntSupplier page) {
        this.model = model;
        this.page = page;
    }

    /** Listens to the keys of a view, and to what an input method makes of them. */
    void listenTo(Node view) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        view.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown()) { // else it is the rest of a key such as Ctrl+3
                type(event.getCharacter());
            }
        });
        view.setOnInputMethodTextChanged(event -> type(event.getCommitted()));
    }

    private void press(KeyEvent event) {
        if (move(event) || act(event)) {
            typed.setLength(0);
            event.consume();
        }
    }

    private boolean move(KeyEvent event) {
        Cursor at = model.cursor().get();
        boolean all = event.isShortcutDown();
        switch (event.getCode()) {
            case UP -> model.go(at.row() - 1, at.column());
            case DOWN -> model.go(at.row() + 1, at.column());
            case LEFT -> model.go(at.row(), at.column() - 1);
            case RIGHT -> model.go(at.row(), at.column() + 1);
            case PAGE_UP -> model.go(at.row() - page.getAsInt(), at.column());
            case PAGE_DOWN -> model.go(at.row() + page.getAsInt(), at.column());
            case HOME -> model.go(all ? 0 : at.row(), 0);
            case END -> model.go(all ? Integer.MAX_VALUE : at.row(), Integer.MAX_VALUE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean act(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> model.act();
            case ENTER -> model.open();
            case SUBTRACT, MINUS -> model.foldAround(true);
            case ADD, PLUS, EQUALS -> model.foldAround(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Goes to the next project or KPI whose name has in it what is typed, until another key is pressed. */
    private void type(String letters) {
        String seen = letters.strip();
        if (!seen.isEmpty() && !Character.isISOControl(seen.codePointAt(0)) && !FOLDING.contains(seen)) {
            typed.append(seen);
            model.jump(typed.toString());
        }
    }
}
