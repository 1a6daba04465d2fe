package gangmu.ui.window;

import gangmu.text.Texts;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.Icons;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** All commands in one list, found by any part of their names. */
final class Palette {
    private static final double WIDTH_IN_LETTERS = 36;
    private static final double HEIGHT_IN_LETTERS = 26;

    private final Region window;
    private final Texts texts;
    private final Supplier<List<Command>> commands;
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();

    Palette(Region window, Texts texts, Supplier<List<Command>> commands) {
        this.window = window;
        this.texts = texts;
        this.commands = commands;
        field.setId("palette-field");
        field.setPromptText(texts.get("palette.prompt"));
        field.setAccessibleText(texts.get("palette.prompt"));
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setCellFactory(view -> new CommandCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(e -> run());
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette");
        box.setStyle("-fx-pref-width: " + WIDTH_IN_LETTERS + "em; -fx-pref-height: " + HEIGHT_IN_LETTERS + "em;");
        popup.getContent().setAll(box);
        popup.setAutoHide(true);
    }

    Command command() {
        return Command.of(texts.get("command.palette"), "fth-command", this::open)
                .onKey("Shortcut+K");
    }

    private void open() {
        field.clear();
        filter("");
        popup.getScene().getRoot().setStyle(window.getStyle());
        Bounds bounds = window.localToScreen(window.getBoundsInLocal());
        double width = popup.getContent().getFirst().prefWidth(-1);
        popup.show(window.getScene().getWindow());
        popup.setX(bounds.getCenterX() - Math.max(width, popup.getWidth()) / 2);
        popup.setY(bounds.getMinY() + bounds.getHeight() / 8);
        field.requestFocus();
    }

    private void filter(String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(commands.get().stream()
                        .filter(c -> c.label().get().toLowerCase(Locale.ROOT).contains(sought))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> run();
            case ESCAPE -> popup.hide();
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        event.consume();
    }

    private void run() {
        @Nullable Command chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            chosen.run();
        }
    }

    private static final class CommandCell extends ListCell<Command> {
        CommandCell() {
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            String key = command.keyText();
            setText(command.label().get() + (key.isEmpty() ? "" : "　　" + key));
            setGraphic(Icons.of(command.icon()));
            setDisable(!command.possible().get());
        }
    }
}
