package gangmu.ui.overview;

import gangmu.text.Texts;
import gangmu.ui.overview.YearGrid.Line;
import gangmu.ui.widget.FieldModel;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A cell to type a figure or its source in: Enter and the arrow keys store it and go on to the next row. */
final class FieldCell extends TableCell<Line, FieldModel> {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final YearGrid grid;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label invented = new Label();
    private Subscription shown = Subscription.EMPTY;
    private boolean typing;

    FieldCell(YearGrid grid, boolean figure, Texts texts) {
        this.grid = grid;
        this.texts = texts;
        invented.setText(texts.get("grid.invented"));
        invented.getStyleClass().add("invented");
        getStyleClass().add("field-cell");
        if (figure) {
            getStyleClass().add("figure");
            field.getStyleClass().add("figure");
        }
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (typing) {
                field.end(); // gaining the focus selected what was typed already
                typing = false;
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused && isEditing()) {
                store();
                end();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FieldModel model, boolean empty) {
        super.updateItem(model, empty);
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        if (empty || model == null) {
            setText(null);
            setGraphic(null);
            pseudoClassStateChanged(ERROR, false);
        } else {
            shown = model.text().subscribe(this::showText).and(model.problem().subscribe(this::showText));
            showText();
        }
    }

    private boolean isInvented() {
        Line line = getTableRow() == null ? null : getTableRow().getItem();
        return line != null
                && line.figures().actual().equals(getItem())
                && line.figures().invented().get();
    }

    private void showText() {
        FieldModel model = getItem();
        if (model == null || isEditing()) {
            return;
        }
        boolean marked = isInvented();
        setContentDisplay(marked ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
        setGraphic(marked ? invented : null);
        setText(model.text().get());
        String trouble = model.problem().get().map(p -> p.in(texts)).orElse("");
        pseudoClassStateChanged(ERROR, !trouble.isEmpty());
        String told = trouble.isEmpty() ? model.text().get() : trouble;
        setTooltip(told.isEmpty() ? null : new Tooltip(told));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            String typed = grid.takeFirstTyped();
            field.setText(typed.isEmpty() ? getItem().text().get() : typed);
            setGraphic(field);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            field.requestFocus();
            field.selectAll();
            typing = !typed.isEmpty();
            grid.edits(Optional.of(this));
        }
    }

    @Override
    public void cancelEdit() {
        end();
    }

    private void end() {
        super.cancelEdit();
        grid.edits(Optional.empty());
        showText();
    }

    /** Types on for who typed before the field had the focus. */
    void append(String typed) {
        field.setText(field.getText() + typed);
        typing = true;
    }

    /** Goes on to another row, or gives up what is typed. */
    void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, DOWN -> goOn(1);
            case UP -> goOn(-1);
            case ESCAPE -> {
                getItem().revert();
                cancelEdit();
                getTableView().requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void goOn(int rows) {
        boolean stored = store();
        if (!stored) {
            return; // what is wrong is said; the cursor stays where it can be mended
        }
        TableView<Line> table = getTableView();
        int row = Math.clamp((long) getIndex() + rows, 0, table.getItems().size() - 1);
        end();
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, getTableColumn());
        table.getFocusModel().focus(new TablePosition<>(table, row, getTableColumn()));
        table.scrollTo(Math.max(0, row - 3));
    }

    private boolean store() {
        FieldModel model = getItem();
        model.text().set(field.getText());
        model.commit();
        String trouble = model.problem().get().map(p -> p.in(texts)).orElse("");
        field.pseudoClassStateChanged(ERROR, !trouble.isEmpty());
        grid.say(trouble);
        return trouble.isEmpty();
    }
}
