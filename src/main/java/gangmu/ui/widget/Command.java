package gangmu.ui.widget;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;

/**
 * Something a user can do, wherever it is offered: in a menu, on a bar, by a key or in the palette.
 *
 * @param label what it is called now, which may say what it would undo
 * @param icon the icon's literal
 * @param key the key that does it; local keys work only where their view has the focus
 */
public record Command(
        ObservableStringValue label, String icon, Optional<Key> key, BooleanExpression possible, Runnable action) {

    /** A key, and whether it works in the whole window or only in its own view. */
    public record Key(KeyCombination combination, boolean local) {}

    /** A command that is always possible and has no key. */
    public static Command of(String label, String icon, Runnable action) {
        BooleanExpression always = BooleanExpression.booleanExpression(Bindings.createBooleanBinding(() -> true));
        return new Command(new SimpleStringProperty(label), icon, Optional.empty(), always, action);
    }

    /** The same command with a key that works in the whole window. */
    public Command onKey(String combination) {
        Key everywhere = new Key(KeyCombination.valueOf(combination), false);
        return new Command(label, icon, Optional.of(everywhere), possible, action);
    }

    /** The same command with a key that its own view listens to. */
    public Command onLocalKey(String combination) {
        Key here = new Key(KeyCombination.valueOf(combination), true);
        return new Command(label, icon, Optional.of(here), possible, action);
    }

    /** The same command, possible only at times. */
    public Command when(BooleanExpression condition) {
        return new Command(label, icon, key, condition, action);
    }

    /** The same command, which some windows never let do what it does. */
    public Command onlyIf(boolean ever) {
        return ever ? this : when(BooleanExpression.booleanExpression(Bindings.createBooleanBinding(() -> false)));
    }

    /** The same command under a name that changes. */
    public Command labelled(ObservableStringValue changing) {
        return new Command(changing, icon, key, possible, action);
    }

    /** The key as it is printed, e.g. Ctrl+Z; empty where there is none. */
    public String keyText() {
        return key.map(k -> k.combination().getDisplayText()).orElse("");
    }

    /** Does it, if it is possible now. */
    public void run() {
        if (possible.get()) {
            action.run();
        }
    }
}
