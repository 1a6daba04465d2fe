package gangmu.ui.overview;

import gangmu.text.Parsed.Problem;
import gangmu.text.Texts;
import gangmu.ui.desk.CellKeys;
import gangmu.ui.desk.CopiedBlock;
import gangmu.ui.desk.ForeseenWords;
import gangmu.ui.overview.YearGrid.Entry;
import gangmu.ui.overview.YearGrid.Line;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.FieldModel;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is always a field to type in, as in a spreadsheet: keys lead from it to its neighbours. One whose value is
 * computed can only be read, and leads to the data items it is computed from.
 */
final class FieldCell extends TableCell<Line, Entry> implements CellKeys.Table {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");
    private static final int DOUBLE = 2;

    private final YearGrid grid;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Tooltip tooltip = new Tooltip();
    private final CellKeys keys = new CellKeys(field, this);
    private final Label invented;
    private final Label partial;
    private final HBox content;
    private boolean saying;
    private Subscription shown = Subscription.EMPTY;
    private @Nullable Entry entry;

    FieldCell(YearGrid grid, boolean figure, Texts texts) {
        this.grid = grid;
        this.texts = texts;
        invented = mark("grid.invented", "figures.invented", "invented");
        partial = mark("grid.partial", "grid.partial.say", "partial-mark");
        getStyleClass().add("field-cell");
        if (figure) {
            field.getStyleClass().add("figure");
        }
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == DOUBLE) {
                openItems();
            }
        });
        field.focusedProperty().subscribe((was, focused) -> onFocus(focused));
        HBox.setHgrow(field, Priority.ALWAYS);
        VBox marks = new VBox(invented, partial); // beside each other they would leave no room for the figure
        marks.setMinWidth(USE_PREF_SIZE);
        marks.setAlignment(Pos.CENTER_LEFT);
        content = new HBox(marks, field);
        content.getStyleClass().add("field-cell-content");
    }

    @Override
    protected void updateItem(@Nullable Entry next, boolean empty) {
        super.updateItem(next, empty);
        setText(null);
        if (entry == null || !entry.equals(next)) {
            leave();
            show(empty ? null : next);
        }
    }

    /** Stores what is typed for a line before the cell shows another one, where typing must not go on. */
    private void leave() {
        if (entry != null) {
            if (field.isFocused()) {
                grid.requestFocus();
            }
            Field.unbind(field, entry.field());
        }
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }

    private void show(@Nullable Entry next) {
        entry = next;
        setGraphic(next == null ? null : content);
        if (next != null) {
            Field.bind(field, next.field());
            field.setAccessibleText(next.line().name() + " " + next.name());
            shown = next.field()
                    .problem()
                    .subscribe(this::mark)
                    .and(next.line().figures().invented().subscribe(is -> show(invented, is)))
                    .and(next.line().figures().partial().subscribe(is -> show(partial, is)))
                    .and(next.line().figures().foreseen().subscribe(would -> sayWhileTyping()))
                    .and(next.line().figures().typed().subscribe(typed -> markComputed(next.isComputed())))
                    .and(next.field().text().subscribe(text -> {
                        tell();
                        if (saying || next.field().isDirty()) {
                            saying = next.field().isDirty(); // what was said when it was stored is left to be read
                            sayWhileTyping();
                        }
                    }));
        }
    }

    private Label mark(String key, String meaningKey, String style) {
        Label mark = new Label(texts.get(key));
        mark.getStyleClass().add(style);
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setTooltip(new Tooltip(texts.get(meaningKey)));
        return mark;
    }

    /** Shows what marks an actual, which no other field has. */
    private void show(Label mark, boolean is) {
        boolean marked = is && entry != null && entry.line().figures().actual().equals(entry.field());
        mark.setVisible(marked);
        mark.setManaged(marked);
    }

    private void markComputed(boolean computed) {
        field.setEditable(!computed && entry != null && !entry.field().isReadOnly());
        field.pseudoClassStateChanged(COMPUTED, computed);
        tell();
    }

    private boolean isComputed() {
        return entry != null && entry.isComputed();
    }

    /** Whether there are data items that the value is computed from, and they are shown now. */
    private boolean openItems() {
        if (entry == null || !entry.isComputed()) {
            return false;
        }
        grid.openItems(entry.line());
        return true;
    }

    private void mark(Optional<Problem> problem) {
        field.pseudoClassStateChanged(ERROR, problem.isPresent());
        tell();
        sayWhileTyping();
    }

    private void sayWhileTyping() {
        if (field.isFocused()) {
            say();
        }
    }

    private void say() {
        boolean wrong = entry != null && entry.field().problem().get().isPresent();
        grid.say(sentence(), wrong);
    }

    /** What is wrong with what is typed, or what it would change. */
    private String sentence() {
        return Optional.ofNullable(entry).flatMap(this::sentence).orElse("");
    }

    private Optional<String> sentence(Entry typed) {
        return typed.field().problem().get().map(problem -> problem.in(texts)).or(() -> foreseen(typed));
    }

    private Optional<String> foreseen(Entry typed) {
        return Optional.of(typed.line().figures())
                .filter(figures -> figures.target().equals(typed.field()))
                .map(figures -> String.join("\n", ForeseenWords.of(figures, texts)))
                .filter(words -> !words.isEmpty());
    }

    private void tell() {
        String sentence = sentence();
        String help = sentence.isEmpty() && isComputed() ? texts.get("grid.computed") : sentence;
        field.setAccessibleHelp(help);
        String told = help.isEmpty() ? field.getText() : help;
        tooltip.setText(told);
        field.setTooltip(told.isEmpty() ? null : tooltip);
    }

    private void onFocus(boolean focused) {
        if (entry == null) {
            return;
        }
        if (focused) {
            grid.entered(entry.line());
            say();
        } else {
            entry.field().commit();
        }
    }

    /** Lets a person type over what stands here. */
    void enter() {
        field.applyCss(); // a field is deaf until it was styled once, and keys may come before the next frame
        field.requestFocus();
        field.selectAll();
    }

    private void onKey(KeyEvent event) {
        if (entry == null || !act(event, entry.field())) {
            return;
        }
        event.consume();
    }

    private boolean act(KeyEvent event, FieldModel model) {
        return switch (event.getCode()) {
            case ENTER -> openItems() || goDown(model);
            case F2 -> openItems();
            case TAB -> !event.isShortcutDown() && tab(model, event.isShiftDown() ? -1 : 1);
            case ESCAPE -> revert(model);
            default -> keys.act(event, model);
        };
    }

    @Override
    public void go(int rows, int columns) {
        grid.goTo(getIndex() + rows, getTableColumn(), columns);
    }

    @Override
    public void paste(CopiedBlock block) {
        grid.paste(getIndex(), getTableColumn(), block);
    }

    private boolean goDown(FieldModel model) {
        if (isTaken(model)) {
            grid.goDown(getIndex(), getTableColumn());
        }
        return true;
    }

    private boolean tab(FieldModel model, int by) {
        if (isTaken(model)) {
            grid.tab(getIndex(), getTableColumn(), by);
        }
        return true;
    }

    /** Nothing is typed in what is computed, and what was pasted over it can wait. */
    @Override
    public boolean isTaken(FieldModel model) {
        return isComputed() || CellKeys.Table.super.isTaken(model) || isExplained(model);
    }

    private boolean isExplained(FieldModel model) {
        return entry != null
                && entry.line().figures().target().equals(model)
                && entry.line().figures().targetReason().isNeeded()
                && explain(entry.line());
    }

    /** Asks for the reason of the target; where none is given, another target can be typed over the one that holds. */
    private boolean explain(Line line) {
        boolean given = new ReasonQuestion(texts).isGiven(line, getScene().getWindow());
        if (!given) {
            enter();
        }
        return given;
    }

    private boolean revert(FieldModel model) {
        if (!model.isDirty()) {
            return false;
        }
        model.revert();
        return true;
    }
}
