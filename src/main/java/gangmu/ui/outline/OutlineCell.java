package gangmu.ui.outline;

import gangmu.model.Light;
import gangmu.model.NodeKind;
import gangmu.text.Texts;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Icons;
import gangmu.ui.widget.LightSign;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
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
        void named(Row row, String name);

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
    private boolean leaving;

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
            if (!focused && isEditing() && !leaving) {
                finish(() -> outcome.named(getItem(), field.getText()));
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
                light.show(held.light().map(OutlineCell::sign), held.light().map(Enum::name));
                setTooltip(new Tooltip(held.number() + " " + held.name()));
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

    private static String sign(Light light) {
        return light.sign();
    }

    private String accessible(Row.Held held) {
        String kind = held.kind().map(k -> texts.get("kind." + k) + " ").orElse("");
        String lit = held.light().map(l -> " " + texts.get("light." + l)).orElse("");
        return kind + held.number() + " " + held.name() + lit;
    }

    private static String icon(Row.Held held) {
        if (held.spot() instanceof Spot.Projects) {
            return "fth-briefcase";
        }
        return held.kind().map(OutlineCell::icon).orElse("fth-book");
    }

    static String icon(NodeKind kind) {
        return switch (kind) {
            case SECTION -> "fth-layers";
            case GOAL -> "fth-flag";
            case MEASURE -> "fth-list";
            case KPI -> "fth-target";
            case PROJECT -> "fth-briefcase";
        };
    }

    @Override
    public void startEdit() {
        if (!isNameable(getItem())) {
            return;
        }
        super.startEdit();
        field.setText(
                switch (getItem()) {
                    case Row.Held held -> held.name();
                    case Row.Naming naming -> naming.typed();
                });
        field.setPromptText(getItem() instanceof Row.Naming naming ? prompt(naming) : "");
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    private static boolean isNameable(@Nullable Row row) {
        return row instanceof Row.Naming
                || (row instanceof Row.Held held && held.kind().isPresent());
    }

    private String prompt(Row.Naming naming) {
        return texts.get("outline.naming", texts.get("kind." + naming.place().kind()));
    }

    @Override
    public void cancelEdit() {
        Row row = getItem();
        boolean wasEditing = isEditing();
        super.cancelEdit();
        setGraphic(line);
        if (wasEditing && !leaving && row != null) {
            outcome.cancelled(row);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            finish(() -> outcome.named(getItem(), field.getText()));
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            getTreeView().requestFocus();
        } else if (event.getCode() == KeyCode.TAB) {
            finish(() -> outcome.indented(getItem(), field.getText(), !event.isShiftDown()));
        } else {
            return;
        }
        event.consume();
    }

    /** Ends editing without the cell's own cancelling, since what happens next is already decided. */
    private void finish(Runnable next) {
        leaving = true;
        try {
            Row row = getItem();
            super.cancelEdit();
            setGraphic(line);
            if (row != null) {
                getTreeView().requestFocus();
                next.run();
            }
        } finally {
            leaving = false;
        }
    }
}
