package gangmu.ui.window;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A key that a menu shows but the window leaves alone, since only its own view listens to it. */
final class KeyOfItsView extends KeyCombination {
    private final KeyCombination key;

    KeyOfItsView(KeyCombination key) {
        super(key.getShift(), key.getControl(), key.getAlt(), key.getMeta(), key.getShortcut());
        this.key = key;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return key.getDisplayText();
    }

    @Override
    public String getName() {
        return key.getName();
    }

    /** The scene keeps keys in a map, in which each has to stay its own. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
