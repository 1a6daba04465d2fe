package gangmu.ui.widget;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        skinProperty().subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> list) {
                list.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::onKeyInList);
            }
        });
    }

    /** Arrow keys open the list instead of choosing the next thing, since what is chosen is stored at once. */
    private void onKey(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (arrow && !isShowing() && !event.isAltDown()) {
            show();
            event.consume();
        }
    }

    /** Escape leaves what was chosen before; the list would keep what the keys went through last. */
    private void onKeyInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            show(shown);
        }
    }

    private void tell(Consumer<T> chosen) {
        @Nullable T value = getValue();
        if (value != null && !value.equals(shown)) {
            shown = value;
            chosen.accept(value);
        }
    }

    /** Offers other things, and shows what holds among them. */
    public void offer(List<T> things, @Nullable T value) {
        showing = true;
        if (!getItems().equals(things)) {
            getItems().setAll(things);
        }
        showing = false;
        show(value);
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
