package gangmu.ui.window;

import gangmu.text.Texts;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.Icons;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu bar: every command, with its key. */
final class Menus extends MenuBar {

    Menus(Texts texts, WindowCommands commands, Command search, List<Command> go, Command palette, List<Place> places) {
        Menu plan = new Menu(texts.get("menu.plan"));
        group(plan, List.of(commands.newPlan, commands.closePlan));
        plan.getItems().add(recent(texts, commands.recent));
        group(plan, List.of(commands.backUp, commands.backups, commands.passphrase));
        group(plan, List.of(commands.preview, commands.demonstration));
        group(plan, List.of(commands.name));
        group(plan, List.of(commands.exit));
        Menu edit = new Menu(texts.get("menu.edit"));
        group(edit, List.of(commands.undo, commands.redo));
        places.forEach(place -> group(edit, place.commands()));
        group(edit, List.of(search, palette));
        Menu view = new Menu(texts.get("menu.view"));
        group(view, go);
        group(view, List.of(commands.back, commands.forward));
        group(view, commands.reading.all());
        group(view, commands.looks.all());
        Menu help = new Menu(texts.get("menu.help"));
        group(help, List.of(commands.help));
        getMenus().setAll(plan, edit, view, help);
    }

    private static Menu recent(Texts texts, List<Command> commands) {
        Menu recent = new Menu(texts.get("menu.recent"), Icons.of("fth-clock"));
        group(recent, commands);
        recent.setDisable(commands.isEmpty());
        return recent;
    }

    /** Adds commands under a line that parts them from those above. */
    private static void group(Menu menu, List<Command> commands) {
        if (!menu.getItems().isEmpty() && !commands.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        commands.forEach(command -> menu.getItems().add(item(command)));
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.setGraphic(Icons.of(command.icon()));
        item.disableProperty().bind(command.possible().not());
        item.setOnAction(e -> command.run());
        item.setMnemonicParsing(false); // names of plans and nodes have underscores of their own
        item.textProperty().bind(command.label());
        command.key().ifPresent(key -> item.setAccelerator(shown(key)));
        return item;
    }

    private static KeyCombination shown(Command.Key key) {
        return key.local() ? new KeyOfItsView(key.combination()) : key.combination();
    }
}
