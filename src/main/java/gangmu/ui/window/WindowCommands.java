package gangmu.ui.window;

import gangmu.explain.DeedWords;
import gangmu.explain.EntryWords;
import gangmu.model.Deed;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.LooksCommands;
import gangmu.ui.widget.Command;
import gangmu.work.State;
import gangmu.work.State.Backwards;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;

/** What can be done anywhere in the window. */
final class WindowCommands {
    private final Texts texts;
    final Command back;
    final Command forward;
    final Command undo;
    final Command redo;
    final Command newPlan;
    final Command closePlan;
    final List<Command> recent;
    final Command backUp;
    final Command backups;
    final Command passphrase;
    final Command preview;
    final ReadingCommands reading;
    final Command demonstration;
    final Command name;
    final Command exit;
    final LooksCommands looks;
    final Command help;

    WindowCommands(Desk desk, WindowActions actions, Texts texts) {
        this.texts = texts;
        back = command("command.back", "fth-arrow-left", desk::goBack)
                .onKey("Alt+Left")
                .when(desk.canGoBack());
        forward = command("command.forward", "fth-arrow-right", desk::goForward)
                .onKey("Alt+Right")
                .when(desk.canGoForward());
        undo = command("command.undo", "fth-corner-up-left", desk::undo)
                .onKey("Shortcut+Z")
                .when(has(desk, State::undo))
                .labelled(naming(desk, State::undo, Backwards::undo, "command.undo", "command.undo.deed"));
        redo = command("command.redo", "fth-corner-up-right", desk::redo)
                .onKey("Shortcut+Y")
                .when(has(desk, State::redo))
                .labelled(naming(desk, State::redo, Backwards::redo, "command.redo", "command.redo.deed"));
        newPlan = command("command.new", "fth-file-plus", actions::newPlan).onKey("Shortcut+N");
        closePlan = command("command.close", "fth-folder", actions::closePlan).onKey("Shortcut+O");
        recent = actions.recent().stream()
                .map(folder -> Command.of(folder.toString(), "fth-clock", () -> actions.open(folder)))
                .toList();
        backUp = command("command.back-up", "fth-archive", actions.safety()::backUp)
                .onKey("Shortcut+B")
                .onlyIf(!desk.isReadOnly());
        backups = command("command.backups", "fth-rotate-ccw", actions.safety()::showBackups)
                .onlyIf(!desk.isReadOnly());
        passphrase = command(
                        actions.safety().isSealed() ? "command.passphrase.other" : "command.passphrase",
                        "fth-lock",
                        actions.safety()::askPassphrase)
                .onlyIf(!desk.isReadOnly());
        preview = command("command.preview", "fth-printer", actions::preview).onKey("Shortcut+P");
        demonstration = command("command.demonstration", "fth-activity", actions::addDemonstration)
                .onlyIf(!desk.isReadOnly());
        reading = ReadingCommands.of(desk, actions.reading(), texts);
        name = command("command.name", "fth-user", actions::askName);
        exit = command("command.exit", "fth-log-out", actions::exit).onKey("Shortcut+Q");
        looks = LooksCommands.of(actions, texts);
        help = command("command.help", "fth-help-circle", actions::help).onKey("F1");
    }

    /** All of them, in the order of the palette. */
    List<Command> all() {
        return Stream.of(
                        List.of(
                                undo,
                                redo,
                                back,
                                forward,
                                newPlan,
                                closePlan,
                                backUp,
                                backups,
                                passphrase,
                                preview,
                                demonstration,
                                name),
                        reading.all(),
                        looks.all(),
                        List.of(help, exit),
                        recent)
                .flatMap(List::stream)
                .toList();
    }

    private Command command(String key, String icon, Runnable action) {
        return Command.of(texts.get(key), icon, action);
    }

    private static BooleanBinding has(Desk desk, Function<State, Optional<Deed>> deed) {
        return Bindings.createBooleanBinding(
                () -> deed.apply(desk.state().get()).isPresent(), desk.state());
    }

    private StringBinding naming(
            Desk desk,
            Function<State, Optional<Deed>> deed,
            Predicate<Backwards> back,
            String plainKey,
            String namingKey) {
        return Bindings.createStringBinding(
                () -> {
                    State state = desk.state().get();
                    return deed.apply(state)
                            .map(d -> back.test(state.backwards()) ? EntryWords.back(d, texts) : DeedWords.of(d, texts))
                            .map(words -> texts.get(namingKey, words))
                            .orElse(texts.get(plainKey));
                },
                desk.state());
    }
}
