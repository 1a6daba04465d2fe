package gangmu.ui.widget;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A cell of words to read that wraps them rather than cut them off. */
public final class WordsCell<S> extends TableCell<S, String> {
    private static final double PADDING = 14;

    private final Text words = new Text();

    /** A cell without words yet. */
    public WordsCell() {
        words.getStyleClass().add("words-cell");
        words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(null);
        words.setText(text);
        setGraphic(empty ? null : words);
        setAccessibleText(text);
    }
}
