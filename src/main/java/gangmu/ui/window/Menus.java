package gangmu.ui.window;

import gangmu.text.Texts;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.Icons;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu bar: every command, with its key. */
final class Menus extends MenuBar {

    Menus(Texts texts, WindowCommands commands, Command search, List<Command> go, Command palette, List<Place> places) {
        Menu plan = menu(texts, "menu.plan", List.of(commands.closePlan, commands.demonstration, commands.preview));
        Menu edit = menu(texts, "menu.edit", List.of(commands.undo, commands.redo));
        edit.getItems().add(new SeparatorMenuItem());
        places.forEach(
                place -> place.commands().forEach(command -> edit.getItems().add(item(command))));
        edit.getItems().addAll(new SeparatorMenuItem(), item(search), item(palette));
        Menu view = menu(texts, "menu.view", go);
        view.getItems().add(new SeparatorMenuItem());
        List.of(commands.back, commands.forward)
                .forEach(command -> view.getItems().add(item(command)));
        view.getItems().add(new SeparatorMenuItem());
        List.of(commands.language, commands.theme, commands.larger, commands.smaller)
                .forEach(command -> view.getItems().add(item(command)));
        getMenus().setAll(plan, edit, view, menu(texts, "menu.help", List.of(commands.help)));
    }

    private static Menu menu(Texts texts, String key, List<Command> commands) {
        Menu menu = new Menu(texts.get(key));
        commands.forEach(command -> menu.getItems().add(item(command)));
        return menu;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.setGraphic(Icons.of(command.icon()));
        item.disableProperty().bind(command.possible().not());
        item.setOnAction(e -> command.run());
        boolean everywhere = command.key().filter(key -> !key.local()).isPresent();
        if (everywhere) {
            command.key().ifPresent(key -> item.setAccelerator(key.combination()));
            item.textProperty().bind(command.label());
        } else {
            // An accelerator would take the key from every text field; the view itself listens to it.
            String key = command.keyText();
            item.textProperty().bind(Bindings.concat(command.label(), key.isEmpty() ? "" : "　" + key));
        }
        return item;
    }
}
