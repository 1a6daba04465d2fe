package gangmu.ui.window;

import gangmu.text.Texts;
import gangmu.ui.widget.Command;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
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
        list.setPlaceholder(new Label(texts.get("palette.nothing")));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(e -> run());
        VBox.setVgrow(list, Priority.ALWAYS);
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
                        .sorted(Comparator.comparing(c -> !c.possible().get())) // Enter does the first
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
}
