package gangmu.ui.outline;

import gangmu.explain.LightWords;
import gangmu.model.NodeKind;
import gangmu.text.Texts;
import gangmu.ui.desk.NodeLink;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Icons;
import gangmu.ui.widget.LightSign;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the tree: icon, number, name and light, or a text field while it is being named. */
final class OutlineCell extends TreeCell<Row> {

    /** What becomes of the name that is typed into a line. */
    interface Outcome {
        /** The name was given by Enter. */
        void named(Row row, String name);

        /** The person went on to something else, which keeps what was typed. */
        void left(Row row, String name);

        void cancelled(Row row);

        /** Moves the line that is being named one level in, or out. */
        void indented(Row row, String typed, boolean in);
    }

    private final Texts texts;
    private final Outcome outcome;
    private final Label number = new Label();
    private final Label name = new Label();
    private final FontIcon icon = Icons.of("fth-file");
    private final LightSign light;
    private final HBox line;
    private final TextField field = new TextField();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Row named;

    OutlineCell(Texts texts, Outcome outcome) {
        this.texts = texts;
        this.outcome = outcome;
        this.light = new LightSign(texts);
        number.getStyleClass().add("outline-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        line = new HBox(icon, number, name, light);
        line.getStyleClass().add("outline-line");
        line.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // never wider than the tree: long names are shortened and told in a tooltip
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && isEditing()) {
                cancelEdit();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else if (isEditing()) {
            setGraphic(field);
        } else {
            setGraphic(line);
            show(row);
        }
    }

    private void show(Row row) {
        switch (row) {
            case Row.Held held -> {
                icon.setIconLiteral(icon(held));
                number.setText(held.number());
                number.setManaged(!held.number().isEmpty());
                name.setText(held.name());
                light.show(
                        held.light().map(LightWords::sign),
                        held.light().map(lit -> lit.light().name()));
                held.light().map(lit -> LightWords.word(lit, texts)).ifPresent(light::tell);
                tooltip.setText(held.number() + " " + held.name());
                setTooltip(tooltip);
                setAccessibleText(accessible(held));
                pseudoClassStateChanged(
                        HEADING, held.kind().filter(OutlineCell::isHeading).isPresent());
            }
            case Row.Naming naming -> name.setText(naming.typed());
        }
    }

    private static final javafx.css.PseudoClass HEADING = javafx.css.PseudoClass.getPseudoClass("heading");

    private static boolean isHeading(NodeKind kind) {
        return kind == NodeKind.SECTION || kind == NodeKind.GOAL;
    }

    private String accessible(Row.Held held) {
        String kind = held.kind().map(k -> texts.get("kind." + k) + " ").orElse("");
        String lit =
                held.light().map(light -> " " + LightWords.word(light, texts)).orElse("");
        return kind + held.number() + " " + held.name() + lit;
    }

    private static String icon(Row.Held held) {
        if (held.spot() instanceof Spot.Projects) {
            return "fth-briefcase";
        }
        return held.kind().map(NodeLink::icon).orElse("fth-book");
    }

    @Override
    public void startEdit() {
        if (!isNameable(getItem())) {
            return;
        }
        super.startEdit();
        named = getItem();
        field.setText(
                switch (getItem()) {
                    case Row.Held held -> held.name();
                    case Row.Naming naming -> naming.typed();
                });
        field.setPromptText(getItem() instanceof Row.Naming naming ? prompt(naming) : "");
        setGraphic(field);
        field.applyCss(); // a field is deaf until it was styled once, and keys may come before the next frame
        field.requestFocus();
        if (getItem() instanceof Row.Held) {
            field.selectAll();
        } else {
            field.end(); // what was typed before going a level in or out goes on
        }
    }

    private static boolean isNameable(@Nullable Row row) {
        return row instanceof Row.Naming
                || (row instanceof Row.Held held && held.kind().isPresent());
    }

    private String prompt(Row.Naming naming) {
        return texts.get("outline.naming", texts.get("kind." + naming.place().kind()));
    }

    /** Ends naming because something else is selected, clicked or scrolled to. */
    @Override
    public void cancelEdit() {
        end(outcome::left);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> finish(outcome::named);
            case ESCAPE -> finish((row, typed) -> outcome.cancelled(row));
            case TAB -> finish((row, typed) -> outcome.indented(row, typed, !event.isShiftDown()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void finish(BiConsumer<Row, String> next) {
        end((row, typed) -> {
            getTreeView().requestFocus();
            next.accept(row, typed);
        });
    }

    /** Ends naming once, whatever else that sets going ends it again. */
    private void end(BiConsumer<Row, String> next) {
        Row row = named;
        named = null;
        super.cancelEdit();
        setGraphic(line);
        if (row != null) {
            next.accept(row, field.getText());
        }
    }
}
