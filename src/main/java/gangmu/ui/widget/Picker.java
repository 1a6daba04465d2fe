package gangmu.ui.widget;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** A field to pick one of many things by typing any part of its name. */
public final class Picker<T> extends StackPane {
    private static final int SHOWN = 12;

    private final Supplier<List<T>> things;
    private final Function<T, String> name;

    /**
     * A field that says what can be picked.
     *
     * @param prompt what picking does, in the user's words
     * @param picked is told what was picked; the field is then empty again
     */
    public Picker(String prompt, Supplier<List<T>> things, Function<T, String> name, Consumer<T> picked) {
        this.things = things;
        this.name = name;
        CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setLeft(Icons.of("fth-plus"));
        AutoCompletionBinding<T> completion =
                TextFields.bindAutoCompletion(field, request -> matching(request.getUserText()), new Naming());
        completion.setVisibleRowCount(SHOWN);
        completion.prefWidthProperty().bind(field.widthProperty());
        completion.setOnAutoCompleted(event -> {
            picked.accept(event.getCompletion());
            field.clear();
        });
        completion.getAutoCompletionPopup().getSuggestions().subscribe(() -> {
            if (!matching(field.getText())
                    .containsAll(completion.getAutoCompletionPopup().getSuggestions())) {
                completion.setUserInput(field.getText()); // what was looked up earlier came later
            }
        });
        getChildren().setAll(field);
        getStyleClass().add("picker");
    }

    private Collection<T> matching(String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return things.get().stream()
                .filter(thing -> name.apply(thing).toLowerCase(Locale.ROOT).contains(sought))
                .toList();
    }

    private final class Naming extends StringConverter<T> {
        @Override
        public String toString(@Nullable T thing) {
            return thing == null ? "" : name.apply(thing);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null; // only what the list offers can be picked
        }
    }
}
