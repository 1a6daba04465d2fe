package gangmu.ui.widget;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A list to choose one of several things from; what is chosen by a person, and only that, is told on. */
public final class Choice<T> extends ComboBox<T> {
    private boolean showing;
    private @Nullable T shown;

    /** A list of the given things, named in the user's words. */
    public Choice(List<T> things, Function<T, String> name, Consumer<T> chosen) {
        getItems().setAll(things);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new Named<>(name));
        valueProperty().subscribe(value -> {
            if (!showing && !isShowing()) {
                tell(chosen);
            }
        });
        setOnHidden(event -> tell(chosen)); // keys that go through the open list choose nothing yet
    }

    private void tell(Consumer<T> chosen) {
        @Nullable T value = getValue();
        if (value != null && !value.equals(shown)) {
            shown = value;
            chosen.accept(value);
        }
    }

    /** Shows what holds now without telling anybody. */
    public void show(@Nullable T value) {
        showing = true;
        shown = value;
        setValue(value);
        showing = false;
    }

    private static final class Named<T> extends StringConverter<T> {
        private final Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable T thing) {
            return thing == null ? "" : name.apply(thing);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null; // never typed into
        }
    }
}
